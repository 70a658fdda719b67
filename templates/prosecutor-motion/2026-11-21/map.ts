import { BODY, check, type FieldMap, LETTER, text } from '#app/petition/field-map.ts'
import { countLines, lines, longDate } from '#app/petition/words.ts'
import { captionBlank } from '#templates/caption.ts'
import { type PeoplesCount, type PeoplesFacts, type PeoplesRequest, peoplesCaption } from '#templates/people.ts'

const REQUESTS: Record<PeoplesRequest, string> = {
  dismiss: 'dismiss and seal',
  misdemeanor: 'redesignate as a misdemeanor',
  infraction: 'redesignate as an infraction',
  lesser: 'redesignate as a misdemeanor or an infraction',
  resentence: 'recall the sentence, and dismiss or resentence',
}

/** `Health & Saf. Code, § 11357, subd. (a) (felony) (first of two): dismiss and seal`. */
function requestLines(counts: readonly PeoplesCount[]): string[] {
  return countLines(counts).map((line, at) => `${line}: ${REQUESTS[counts[at]?.request ?? 'lesser']}`)
}

/** The motion by which the People ask for relief that nobody applied for. */
export const prosecutorMotion: FieldMap<PeoplesFacts> = {
  form: 'prosecutor-motion',
  revised: '2026-11-21',
  fields: {
    ...peoplesCaption,
    ConvictionDate: text('Item 1, date of conviction', 'convictionDate', ({ convictionDate }) =>
      longDate(convictionDate),
    ),
    Convictions: text('Item 2, convictions', 'counts', ({ counts }) => requestLines(counts), BODY),
    Completed: check('Item 3, the sentence is completed', ({ completed }) => completed),
    Signer: text(
      'Printed name of who signs',
      'office',
      ({ office }) => (office ? lines(office.attorney, office.name) : ''),
      LETTER,
    ),
  },
  blank: {
    ...captionBlank,
    Serving: 'Item 3, a sentence is being served: marked by the prosecutor',
    NoHearing: 'Item 6, no hearing is asked for: marked by the prosecutor',
    SignedOn: 'Date of signing, written by hand by the person who signs',
  },
}
