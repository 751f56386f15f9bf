/** Common family names of Korea, China and Vietnam, which stand before the given name. */
const familyFirst = new Set(
  'kim lee park choi jung jeong kang cho yoon yun jang lim han oh seo shin kwon hwang ahn song hong moon xi wang li zhang chen liu yang huang zhao wu zhou xu sun ma zhu hu guo lin luo gao liang zheng tang deng feng nguyen tran pham hoang phan vu vo dang bui meng jiang shen ren peng lu cai ding xie tian dong pan yuan yu du wei fan fang hou xiao'.split(
    ' ',
  ),
);

/** "Kim" of Kim Jong Un: a surname although it comes first. */
export const isFamilyNameFirst = (word: string): boolean => familyFirst.has(word);
