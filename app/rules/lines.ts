import type { Day } from '#app/record/day.ts'

/*
 * The lines that more than one part of the rules draws. A day is the first one on the new side of its line, a quantity
 * the largest one on the old side. A table's own first day stands in the table.
 */

/** The present numbers of the drug sections; before, cannabis stood in HSC §§ 11530–11531 (Stats. 1972, ch. 1407). */
export const NEW_NUMBERS: Day = '1973-01-01'

/** Possession of up to an ounce became a lesser offense with letters of its own, HSC § 11357 (Sen. Bill 95 of 1975). */
export const LETTERS_DAY: Day = '1976-01-01'

/** Deferred entry of judgment in place of diversion: what PC § 1203.43(b) undoes begins here. */
export const DEFERRED_ENTRY: Day = '1997-01-01'

/** Realignment: felonies under PC § 1170(h) are served in county jail, PC § 17.5 and § 1203.42(a). */
export const REALIGNMENT: Day = '2011-10-01'

/** The juvenile court seals by itself where probation ended from here on, WIC § 786. */
export const JUVENILE_SEALING: Day = '2015-01-01'

/** Proposition 64, adopted on Nov. 8, 2016, in force from the day after. */
export const PROP_64: Day = '2016-11-09'

/** One ounce of flower, as HSC §§ 11357, 11360(b) and 11362.1(a)(1) count it, in grams. */
export const FLOWER_GRAMS = 28.5

/** Concentrate in HSC § 11357 as adopted in 2016, in grams. */
export const CONCENTRATE_GRAMS_2016 = 4

/** Concentrate in HSC § 11362.1(a)(2), and in § 11357 as amended in 2017, in grams. */
export const CONCENTRATE_GRAMS = 8

/** Living plants that HSC §§ 11358 and 11362.1(a)(3) allow. */
export const PLANTS = 6

/** From this age a person is an adult (HSC § 11357; WIC § 602). */
export const ADULT_AGE = 18

/** From this age cannabis is legal, HSC § 11362.1(a). */
export const LEGAL_AGE = 21
