import type { TopicId } from '#app/rules/consequences/consequences.ts'
import type { ConsequenceFacts } from '#app/rules/consequences/facts.ts'

type Fact<Name extends keyof ConsequenceFacts> = ConsequenceFacts[Name][number]

/** Someone's record, and what it means on each subject: worked by hand from the sources of the tables. */
export type EverydayScenario = {
  name: string
  standing?: Fact<'standing'>
  sentence?: Fact<'sentence'>
  outcome?: Fact<'outcome'>
  says: Partial<Record<TopicId | 'stands-after', string>>
}

/*
 * Gov. Code § 12952: after an offer; (a)(3): no arrests, programs, or what was dismissed or sealed. Cal. Code Regs.,
 * tit. 2, § 12269(a)(1)–(4): no arrests, programs, infractions, juvenile cases, nor what was dismissed. Bus. & Prof.
 * Code § 480(a): seven years. Cal. Const., art. II, § 4: only prison. Code Civ. Proc. § 203: not while serving.
 * 8 U.S.C. § 1227(a)(2)(B): federal law decides for itself. Guns: nobody says.
 */
export const EVERYDAY_SCENARIOS: readonly EverydayScenario[] = [
  {
    name: 'A conviction stands, and the sentence is over.',
    standing: 'conviction',
    sentence: 'completed',
    says: {
      jobs: 'after-an-offer',
      asked: 'truth',
      housing: 'directly-related',
      license: 'seven-years',
      voting: 'can-vote',
      jury: 'can-serve',
      guns: 'ask-first',
      immigration: 'lawyer-first',
      left: 'not-shown',
    },
  },
  {
    name: 'A conviction stands, and the sentence is being served.',
    standing: 'conviction',
    sentence: 'serving',
    says: { jobs: 'after-an-offer', asked: 'truth', voting: 'not-in-prison', jury: 'not-while-serving' },
  },
  {
    name: 'A juvenile court found that it was done; that is no conviction (WIC § 203).',
    standing: 'juvenile',
    sentence: 'completed',
    says: {
      jobs: 'juvenile',
      asked: 'juvenile',
      housing: 'not-used',
      license: 'juvenile',
      voting: 'can-vote',
      jury: 'can-serve',
      guns: 'ask-first',
      immigration: 'lawyer-first',
      left: 'not-shown',
    },
  },
  {
    name: 'Someone was only arrested.',
    standing: 'arrest',
    sentence: 'completed',
    says: {
      jobs: 'arrest',
      asked: 'arrest',
      housing: 'not-used',
      license: 'arrest',
      voting: 'can-vote',
      jury: 'can-serve',
      guns: 'ask-first',
      immigration: 'arrest',
      left: 'not-shown',
    },
  },
  {
    name: 'A charge was dropped after a program; the plea is still there for federal law (PC § 1203.43).',
    standing: 'program',
    sentence: 'completed',
    says: {
      jobs: 'arrest',
      asked: 'program',
      housing: 'not-used',
      license: 'arrest',
      voting: 'can-vote',
      jury: 'can-serve',
      guns: 'ask-first',
      immigration: 'program',
      left: 'not-shown',
    },
  },
  {
    name: 'A court elsewhere entered the conviction.',
    standing: 'elsewhere',
    sentence: 'completed',
    says: {
      jobs: 'after-an-offer',
      asked: 'truth',
      housing: 'directly-related',
      license: 'seven-years',
      voting: 'can-vote',
      jury: 'can-serve',
      guns: 'ask-first',
      immigration: 'lawyer-first',
      left: 'not-shown',
    },
  },
  {
    name: 'The record shows that something was cleared or lowered already.',
    standing: 'cleared',
    sentence: 'completed',
    says: {
      jobs: 'cleared',
      asked: 'cleared',
      housing: 'cleared',
      license: 'dismissed',
      voting: 'can-vote',
      jury: 'can-serve',
      guns: 'ask-first',
      immigration: 'lawyer-first',
      left: 'not-shown',
    },
  },
  {
    name: 'The conviction is dismissed and sealed.',
    standing: 'dismissed',
    sentence: 'completed',
    says: {
      jobs: 'not-considered',
      asked: 'dismissed',
      housing: 'not-used',
      license: 'dismissed',
      voting: 'can-vote',
      jury: 'can-serve',
      guns: 'ask-first',
      immigration: 'dismissed',
      left: 'sealed',
    },
  },
  {
    name: 'It is an infraction now.',
    standing: 'infraction',
    sentence: 'completed',
    says: {
      jobs: 'lowered',
      asked: 'infraction',
      housing: 'not-used',
      license: 'seven-years',
      voting: 'can-vote',
      jury: 'can-serve',
      guns: 'ask-first',
      immigration: 'lowered',
      left: 'lowered',
    },
  },
  {
    name: 'It is a misdemeanor now.',
    standing: 'misdemeanor',
    sentence: 'completed',
    says: {
      jobs: 'lowered',
      asked: 'misdemeanor',
      housing: 'directly-related',
      license: 'seven-years',
      voting: 'can-vote',
      jury: 'can-serve',
      guns: 'ask-first',
      immigration: 'lowered',
      left: 'lowered',
    },
  },
  {
    name: 'There is a new sentence, or it was dismissed: which of them is not known.',
    standing: 'resentenced',
    sentence: 'serving',
    says: {
      jobs: 'after-an-offer',
      asked: 'resentenced',
      housing: 'directly-related',
      license: 'seven-years',
      voting: 'not-in-prison',
      jury: 'not-while-serving',
      guns: 'ask-first',
      immigration: 'lowered',
      left: 'not-shown',
    },
  },
  // § 11361.8(e)–(f): the criteria only; (b): danger while serving. No rule found sets a time.
  {
    name: 'A dismissal can be asked for.',
    outcome: 'dismiss-and-seal',
    says: { refuse: 'facts-only', time: 'no-deadline', denied: 'ask-why', 'stands-after': 'dismissed' },
  },
  {
    name: 'An infraction can be asked for.',
    outcome: 'redesignate-infraction',
    says: { refuse: 'facts-only', time: 'no-deadline', denied: 'ask-why', 'stands-after': 'infraction' },
  },
  {
    name: 'A misdemeanor can be asked for.',
    outcome: 'redesignate-misdemeanor',
    says: { refuse: 'facts-only', time: 'no-deadline', denied: 'ask-why', 'stands-after': 'misdemeanor' },
  },
  {
    name: 'A new sentence can be asked for.',
    outcome: 'resentence-or-dismiss',
    says: { refuse: 'danger', time: 'no-deadline', denied: 'ask-why', 'stands-after': 'resentenced' },
  },
  {
    name: 'It is argued about.',
    outcome: 'see-a-lawyer',
    says: { refuse: 'argued', time: 'no-deadline', denied: 'ask-why', 'stands-after': 'not-shown' },
  },
  {
    name: 'More must be known before anything is said of the court.',
    outcome: 'needs-more-information',
    says: { refuse: 'not-shown', time: 'not-shown', denied: 'not-shown', 'stands-after': 'not-shown' },
  },
  {
    name: 'It may be cleared already, so nothing is to be filed.',
    outcome: 'already-cleared-possible',
    says: { refuse: 'not-shown', time: 'not-shown', denied: 'not-shown', 'stands-after': 'not-shown' },
  },
  {
    name: 'The law does not reach it; other ways may help.',
    outcome: 'not-eligible',
    says: { refuse: 'not-shown', time: 'not-shown', denied: 'other-ways', 'stands-after': 'not-shown' },
  },
]

type RecordFact = { court: string; disposition: string }

const WITH_CONVICTION = { superior: 'conviction', juvenile: 'juvenile' } as Record<string, string>
const COURTS = ['superior', 'juvenile', 'federal', 'other-state', 'military', 'tribal'] as const

/** What stands on the record today, for each court: relief under California's law is only in its own courts. */
export const STANDING_SCENARIOS: readonly { name: string; facts: RecordFact; stands: string }[] = COURTS.flatMap(
  (court) => [
    {
      name: `A conviction, court: ${court}.`,
      facts: { court, disposition: 'convicted' },
      stands: WITH_CONVICTION[court] ?? 'elsewhere',
    },
    { name: `An arrest, court: ${court}.`, facts: { court, disposition: 'arrest-only' }, stands: 'arrest' },
    { name: `A program, court: ${court}.`, facts: { court, disposition: 'deferred-entry' }, stands: 'program' },
    {
      name: `Relief on the record, court: ${court}.`,
      facts: { court, disposition: 'relief-on-record' },
      stands: WITH_CONVICTION[court] ? 'cleared' : 'elsewhere',
    },
  ],
)
