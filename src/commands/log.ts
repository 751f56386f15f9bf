export type { Log } from '../schedule/log.ts';
