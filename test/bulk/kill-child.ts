import type { RunOptions } from '#app/bulk/run.ts'
import { run } from '#app/bulk/run.ts'

/** A run with small pieces and many safe points, to be killed: options as JSON on the command line. */
await run(JSON.parse(process.argv[2] as string) as RunOptions)
