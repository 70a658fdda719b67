import { type CheckEntry, check, type FieldMap, type TextEntry } from '#app/petition/field-map.ts'
import { type DismissalFacts, type DismissalGround, groundOf, OFFENSE_ROWS } from '#templates/cr-180/facts.ts'
import {
  box,
  COURT_MAILING,
  caseNumber,
  courtFields,
  defendant,
  HEARING,
  line,
  partyBoxes,
  partyFields,
  signerName,
} from '#templates/official.ts'

const [ONE, TWO, THREE] = ['CR-180[0].Page1[0]', 'CR-180[0].Page2[0]', 'CR-180[0].Page3[0]']
const HEAD = `${ONE}.P1Caption[0]`
const [ITEM_2, ITEM_3, ITEM_4, ITEM_5] = [`${ONE}.LI2[0]`, `${TWO}.LI3[0]`, `${TWO}.LI4[0]`, `${TWO}.LI5[0]`]
const [ITEM_6, ITEM_7] = [`${THREE}.LI6[0]`, `${THREE}.LI7[0]`]

type Item = DismissalGround['item']
type Reason<At extends Item> = Extract<DismissalGround, { item: At; reason: unknown }>['reason']

function asked(item: Item, what: string): CheckEntry<DismissalFacts> {
  return check(`Item ${item}, ${what}`, (facts) => groundOf(facts, item) !== undefined)
}

function because<At extends 2 | 3 | 5 | 7>(item: At, letter: string, reason: Reason<At>): CheckEntry<DismissalFacts> {
  return check(`Item ${item}${letter}, ${reason}`, (facts) => {
    const ground = groundOf(facts, item)
    return ground !== undefined && 'reason' in ground && ground.reason === reason
  })
}

function explained(item: Exclude<Item, 7>): TextEntry<DismissalFacts> {
  return box(`Item ${item}, why`, `grounds.${item}`, (facts) => groundOf(facts, item)?.explanation ?? '')
}

/** One row of item 1; `row` from 1. */
function offenseRow(row: number): Record<string, TextEntry<DismissalFacts>> {
  const at = `${ONE}.LI1[0].li1[0].ConvTable[0].Row${row}[0]`
  const cell = (name: string, label: string, pick: keyof DismissalFacts['offenses'][number]) => ({
    [`${at}.${name}${row}[0]`]: line<DismissalFacts>(
      `Item 1, row ${row}, ${label}`,
      'offenses',
      ({ offenses }) => offenses[row - 1]?.[pick] ?? '',
    ),
  })
  return {
    ...cell('Code', 'code', 'code'),
    ...cell('Section', 'section', 'section'),
    ...cell('TypeOff', 'type of offense', 'type'),
    ...cell('Reduce', 'reduction to misdemeanor, § 17(b)', 'toMisdemeanor'),
    ...cell('Offense', 'reduction to infraction, § 17(d)(2)', 'toInfraction'),
  }
}

const rows = Array.from({ length: OFFENSE_ROWS }, (_, index) => offenseRow(index + 1))

/** CR-180, petition for dismissal (PC 17, 1203.4, 1203.4a, 1203.41–1203.43, 1203.49). One form for each case number. */
export const cr180: FieldMap<DismissalFacts> = {
  form: 'CR-180',
  revised: '2024-01-01',
  official: {
    title: 'Petition for Dismissal',
    printed: ['CR-180 [Rev. January 1, 2024]', 'PETITION FOR DISMISSAL'],
    revision: 'Rev. January 1, 2024',
  },
  fields: {
    ...partyFields(partyBoxes(`${HEAD}.AttyPartyInfo[0]`)),
    ...courtFields(`${HEAD}.CourtInfo[0]`),
    [`${HEAD}.HeaderSub[0].Stmp[0].CaseNumber[0].CaseNumber1[0]`]: caseNumber,
    [`${HEAD}.TitlePartyName[0].Defendant[0]`]: defendant,
    [`${ONE}.LI1[0].li1[0].ConvictionDate[0]`]: line(
      'Item 1, date of conviction',
      'convictionDate',
      ({ convictionDate }) => numericDate(convictionDate),
    ),
    ...Object.assign({}, ...rows),
    [`${ITEM_2}.ProbationGranted[0]`]: asked(2, 'probation granted, § 1203.4'),
    [`${ITEM_2}.li2a[0].ProbationGrantedReason[0]`]: because(2, 'a', 'fulfilled'),
    [`${ITEM_2}.li2b[0].ProbationGrantedReason[0]`]: because(2, 'b', 'discharged-early'),
    [`${ITEM_2}.li2c[0].ProbationGrantedReason[0]`]: because(2, 'c', 'interests-of-justice'),
    [`${ITEM_2}.li2c[0].TextField6[0]`]: explained(2),
    [`${TWO}.pXCaption[0].CaseNumber1[0]`]: caseNumber,
    [`${TWO}.pXCaption[0].Defendant[0]`]: defendant,
    [`${ITEM_3}.OffenseWSentence[0]`]: asked(3, 'sentence other than probation, § 1203.4a'),
    [`${ITEM_3}.li3a[0].ProbationNotGrantedReason[0]`]: because(3, 'a', 'honest-and-upright'),
    [`${ITEM_3}.li3b[0].ProbationNotGrantedReason[0]`]: because(3, 'b', 'interests-of-justice'),
    [`${ITEM_3}.li3b[0].TextField6[0]`]: explained(3),
    [`${ITEM_4}.li4[0].OffenseWSentence[0]`]: asked(4, 'victim of trafficking, § 1203.49'),
    [`${ITEM_4}.li4[0].TextField6[0]`]: explained(4),
    [`${ITEM_5}.CheckBox19[0]`]: asked(5, 'county jail or state prison felony, § 1203.41'),
    [`${ITEM_5}.li5a[0].FelonyNotUnderSup[0]`]: because(5, 'a', 'split-sentence'),
    [`${ITEM_5}.li5b[0].FelonyNotUnderSup[0]`]: because(5, 'b', 'straight-sentence'),
    [`${ITEM_5}.li5c[0].FelonyNotUnderSup[0]`]: because(5, 'c', 'state-prison'),
    [`${ITEM_5}.li5c[0].T66[0]`]: explained(5),
    [`${THREE}.pXCaption[0].CaseNumber1[0]`]: caseNumber,
    [`${THREE}.pXCaption[0].Defendant[0]`]: defendant,
    [`${ITEM_6}.li6[0].OffenseWSentence[0]`]: asked(6, 'prison before realignment, § 1203.42'),
    [`${ITEM_6}.li6[0].T66[0]`]: explained(6),
    [`${ITEM_7}.OffenseWSentence[0]`]: asked(7, 'deferred entry of judgment, § 1203.43'),
    [`${ITEM_7}.DateField1[0]`]: line('Item 7, date of dismissal', 'grounds.7', (facts) =>
      numericDate(groundOf(facts, 7)?.dismissedOn ?? null),
    ),
    [`${ITEM_7}.li7a[0].Petitioner[0]`]: because(7, 'a', 'records-available'),
    [`${ITEM_7}.li7b[0].Petitioner[0]`]: because(7, 'b', 'declared'),
    [`${ITEM_7}.li7b[0].LI7b[0].li7b1[0].CheckBox3[0]`]: check(
      'Item 7b(1), state record attached',
      (facts) => groundOf(facts, 7)?.recordAttached === true,
    ),
    [`${ITEM_7}.li7b[0].LI7b[0].li7b2[0].CheckBox3[0]`]: check(
      'Item 7b(2), state record not attached',
      (facts) => groundOf(facts, 7)?.recordAttached === false,
    ),
    [`${THREE}.SigName[0]`]: signerName,
  },
  blank: {
    [`${HEAD}.CourtInfo[0].CrtMailingAdd[0]`]: COURT_MAILING.mailing,
    [`${HEAD}.HeaderSub[0].CrtUse[0].DateField2[0]`]: HEARING.date,
    [`${HEAD}.HeaderSub[0].CrtUse[0].TextField[0]`]: HEARING.time,
    [`${HEAD}.HeaderSub[0].CrtUse[0].TextField[1]`]: HEARING.department,
    [`${THREE}.SigDate[0]`]: 'Date of signing under penalty of perjury, written by the person who signs',
  },
}

/** `03/12/2009`, `03/2009` or `2009`: the boxes for dates are short. */
function numericDate(date: string | null): string {
  const [year, month, day] = (date ?? '').split('-')
  return [month, day, year].filter(Boolean).join('/')
}
