/**
 * Words that bring in what somebody says or thinks, by what follows them: "that …", an indirect
 * question, "to …", or a clause at once. Stems, the commonest first. Written by
 * scripts/learn/tellingVerbs.ts from 422 reports of polnear-train.jsonl (half of the
 * file): seen at least 3 times, and right in at least 60 of 100.
 */
export const TELLING_STEMS = {
  that: `say suggest argu note add report show acknowledg insist out clear find claim agre announc assert concern warn week write alleg conced declar interview reveal statement conclud explain recogn remark boast deni impli worri admit convinc doubt estim month night respond tweet was clarifi confirm emphas joke leader learn maintain pledg see viewer`,
  asked: `ask explain say question wonder discuss`,
  to: `expect declin vow point promis aim ask inclin instead prefer requir`,
  bare: `say endors announc accus cite critic defend describ mention suggest prais denounc question note urg blame tout insist list blast condemn declar dismiss promot acknowledg prefer indic recal argu charg chide emphas mock referenc repeat slam decri express order recount thank credit disclos quot reveal stress warn assur bash contrast detail hail imagin lament link reaffirm`,
} as const;
