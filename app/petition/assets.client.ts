import font from '#app/petition/fonts/tinos-regular.ttf?url'
import { FORMS_LIST, officialForms } from '#app/petition/official.ts'
import attachment from '#templates/attachment/2026-11-21/attachment.pdf?url'
import coverLetter from '#templates/cover-letter/2026-11-21/cover-letter.pdf?url'
import declaration from '#templates/declaration/2026-11-21/declaration.pdf?url'
import declarationBegun from '#templates/declaration/2026-11-21/declaration-begun.pdf?url'
import declarationEnded4 from '#templates/declaration/2026-11-21/declaration-ended-4.pdf?url'
import declarationEnded10 from '#templates/declaration/2026-11-21/declaration-ended-10.pdf?url'
import declarationEnded16 from '#templates/declaration/2026-11-21/declaration-ended-16.pdf?url'
import exhibit from '#templates/exhibit/2026-11-21/exhibit.pdf?url'
import orderAttachment from '#templates/order-attachment/2026-11-21/order-attachment.pdf?url'
import petitionCompleted from '#templates/petition/2026-11-21/petition-completed.pdf?url'
import petitionCompletedInfractions from '#templates/petition/2026-11-21/petition-completed-infractions.pdf?url'
import petitionCompletedMisdemeanors from '#templates/petition/2026-11-21/petition-completed-misdemeanors.pdf?url'
import petitionServing from '#templates/petition/2026-11-21/petition-serving.pdf?url'
import petitionServingInfractions from '#templates/petition/2026-11-21/petition-serving-infractions.pdf?url'
import petitionServingMisdemeanors from '#templates/petition/2026-11-21/petition-serving-misdemeanors.pdf?url'
import proofOfService from '#templates/proof-of-service/2026-11-21/proof-of-service.pdf?url'
import orderCompleted from '#templates/proposed-order/2026-11-21/proposed-order-completed.pdf?url'
import orderCompletedInfractions from '#templates/proposed-order/2026-11-21/proposed-order-completed-infractions.pdf?url'
import orderServing from '#templates/proposed-order/2026-11-21/proposed-order-serving.pdf?url'
import orderServingInfractions from '#templates/proposed-order/2026-11-21/proposed-order-serving-infractions.pdf?url'
import prosecutorLetter from '#templates/prosecutor-letter/2026-11-21/prosecutor-letter.pdf?url'
import recordsLetter from '#templates/records-letter/2026-11-21/records-letter.pdf?url'
import statusLetter from '#templates/status-letter/2026-11-21/status-letter.pdf?url'

const URLS: Record<string, string> = {
  'tinos-regular.ttf': font,
  'attachment.pdf': attachment,
  'cover-letter.pdf': coverLetter,
  'declaration.pdf': declaration,
  'declaration-begun.pdf': declarationBegun,
  'declaration-ended-4.pdf': declarationEnded4,
  'declaration-ended-10.pdf': declarationEnded10,
  'declaration-ended-16.pdf': declarationEnded16,
  'exhibit.pdf': exhibit,
  'order-attachment.pdf': orderAttachment,
  'petition-completed.pdf': petitionCompleted,
  'petition-completed-infractions.pdf': petitionCompletedInfractions,
  'petition-completed-misdemeanors.pdf': petitionCompletedMisdemeanors,
  'petition-serving.pdf': petitionServing,
  'petition-serving-infractions.pdf': petitionServingInfractions,
  'petition-serving-misdemeanors.pdf': petitionServingMisdemeanors,
  'proof-of-service.pdf': proofOfService,
  'proposed-order-completed.pdf': orderCompleted,
  'proposed-order-completed-infractions.pdf': orderCompletedInfractions,
  'proposed-order-serving.pdf': orderServing,
  'proposed-order-serving-infractions.pdf': orderServingInfractions,
  'prosecutor-letter.pdf': prosecutorLetter,
  'records-letter.pdf': recordsLetter,
  'status-letter.pdf': statusLetter,
}

const OFFICIAL = '/forms/'

let files: Promise<Map<string, Uint8Array>> | undefined

/**
 * Fonts and blanks from this site. All of them are loaded the first time, whatever is asked for: which blank a person
 * needs would tell the server what they answered. A failed load is tried again on the next call.
 */
export async function clientAssets(name: string): Promise<Uint8Array> {
  files ??= loadAll()
  try {
    const bytes = (await files).get(name)
    if (!bytes) throw new Error(`No asset is called ${name}`)
    return bytes
  } catch (error) {
    files = undefined
    throw error
  }
}

async function loadAll(): Promise<Map<string, Uint8Array>> {
  const [ours, official] = await Promise.all([Promise.all(Object.entries(URLS).map(load)), loadOfficial()])
  return new Map([...ours, ...official])
}

/** The list of the official forms that the site fills, and all of them. */
async function loadOfficial(): Promise<(readonly [string, Uint8Array])[]> {
  const list = await load([FORMS_LIST, `${OFFICIAL}${FORMS_LIST}`])
  const forms = await officialForms(async () => list[1])
  // The hash makes the address a new one when another copy is installed.
  const urls = forms.map(({ asset, sha256 }) => [asset, `${OFFICIAL}${asset}?${sha256.slice(0, 8)}`] as const)
  return [list, ...(await Promise.all(urls.map(load)))]
}

async function load([name, url]: readonly [string, string]): Promise<readonly [string, Uint8Array]> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`Asset ${name} was not loaded: status ${response.status}`)
  return [name, new Uint8Array(await response.arrayBuffer())]
}
