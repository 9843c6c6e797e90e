import type { LocalDate } from '../../../values/local-date.ts';
import type { Random } from '../random.ts';

const DIGITS = '0123456789';
const LETTERS_AND_DIGITS = '0123456789ABCDEFGHJKLMNPRSTVWXYZ';

/** How makers write serial numbers: d is a digit, x a letter or digit, yy the year and ww the week it was made. */
const STYLES: Readonly<Record<string, string>> = {
  Dell: 'xxxxxxx',
  HP: '5CGyywwxxx',
  HPE: 'CZJyywwxxx',
  Lenovo: 'PFxxxxxx',
  Microsoft: '0dddddddddd7',
  EIZO: 'ddddddyy',
  Apple: 'xxxxxxxxxx',
  Samsung: 'R5CYxxxxxxx',
  Cisco: 'FOCyywwxxxx',
  NetApp: 'yyww000ddddd',
  Synology: 'yywwRxxxdddd',
  QNAP: 'Qyywwdddddd',
  IBM: '78xxxxx',
  Fortinet: 'FGTyywwTKdddddd',
  'Palo Alto': '0yy90ddddddd',
  F5: 'f5-xxxx-xxxx',
  Thales: 'dddddd',
  'GE HealthCare': 'SMTyywwddddSA',
  'Siemens Healthineers': 'yydddddd',
  Philips: 'DEyydddddd',
  Dräger: 'ASxx-dddd',
  'B. Braun': 'dddddd',
  Fresenius: 'yydddddd',
  Getinge: 'SNdddddd',
};

/** A writer of serial numbers for a batch that was bought on a day, in the maker's style. */
export function serialNumbers(manufacturer: string, day: LocalDate): (random: Random) => string {
  const week = String(Math.ceil((Number(day.slice(5, 7)) * 30.4) / 7)).padStart(2, '0');
  const style = (STYLES[manufacturer] ?? 'yydddddd').replace('yy', day.slice(2, 4)).replace('ww', week);
  return (random) => style.replace(/[dx]/g, (mark) => random.text(1, mark === 'd' ? DIGITS : LETTERS_AND_DIGITS));
}
