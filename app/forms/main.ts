/** The court's own forms: `npm run forms -- add FILE.pdf… | list | check`. See docs/forms.md. */
import { formsFolder } from '#app/petition/assets.server.ts'
import { run } from './command.ts'

process.exitCode = await run(process.argv.slice(2), {
  templates: formsFolder(),
  // `npm run` changes to the project's folder and says where it was called.
  from: process.env.INIT_CWD ?? process.cwd(),
  say: (words) => process.stdout.write(words),
  complain: (problem) => process.stderr.write(problem),
})
