/** The name in `counter` under which the version of the time zone data is kept that the next times were reckoned with. */
export const zoneCounter = 'time zone data';
