import { serverAssets } from '#app/petition/assets.server.ts'
import { makePacket } from '#app/petition/packet.ts'
import { takePacket, toPacket } from '#test/e2e/person.ts'
import { type Site, visit } from '#test/e2e/site.ts'
import { packet } from '#test/petition/support.ts'
import { type Figure, median } from './table.ts'

const SLOWED = 4
const RUNS = 5

/** One packet: on the server, and on a device whose processor is slowed four times, from the tap to the file. */
export async function measurePackets(site: Site): Promise<Figure[]> {
  return [
    {
      what: 'a packet on the server',
      measured: await onServer(),
      unit: 'ms',
      note: `median of ${RUNS * 4}, once warm`,
    },
    ...(await onDevice(site)),
  ]
}

async function onServer(): Promise<number> {
  const runs: number[] = []
  for (let run = 0; run < RUNS * 4 + 3; run += 1) {
    const begun = performance.now()
    const made = await makePacket(packet(), serverAssets)
    if (!made.ok) throw new Error(`No packet: ${JSON.stringify(made.problems)}`)
    if (run >= 3) runs.push(performance.now() - begun)
  }
  return median(runs)
}

async function onDevice(site: Site): Promise<Figure[]> {
  const { page, context } = await visit(site, '/en')
  await toPacket(page, 'en')
  await page.reload()
  await page.waitForLoadState('networkidle')
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  const runs: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    const begun = performance.now()
    await takePacket(page)
    runs.push(performance.now() - begun)
  }
  await context.close()
  const note = `processor slowed ${SLOWED} times, from tap to file`
  return [
    { what: 'the first packet on the device', measured: (runs[0] ?? 0) / 1000, unit: 's', budget: 1.5, note },
    { what: 'a packet on the device', measured: median(runs) / 1000, unit: 's', budget: 1.5, note },
  ]
}
