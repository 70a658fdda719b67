/** What `npm run bulk -- --help` prints. */
export const HELP = `Decides every cannabis conviction in the state's conviction files for one county.

  npm run bulk -- --input FILE... --county "SAN FRANCISCO" --as-of 2020-07-01 --policy policy.json --out DIR

  --input FILE...     the state's files, .csv, .dat or .gz; people in several files are put together; the
                      same file twice is refused, and rows that stand in two files count twice
  --county NAME       the county, as the file writes it; capital or small letters are the same
  --county-as-written takes that name even where the beginning of the files has no row of it
  --as-of YYYY-MM-DD  the day ages and years are counted to; one that has not come is taken, with a warning
  --policy FILE       the county's choices: the options file of the 2020 program; only in compatible mode
  --out DIR           a folder that does not exist yet, or is empty
  --mode MODE         compatible (the 2020 decisions, the default) or current-law (the law of the as-of day)
  --compare A B       instead of --policy: shows who would change between two policies, and why
  --explain           adds our columns after the others: trace, rules, as-of day, input hash, source line; current-law
                      always has them
  --papers KIND       petition or motion: court papers for every case with relief, each with a proposed order;
                      motion is the prosecutor's, petition the person's own: with --office, that office then signs as
                      attorney for the defendant, so it is for a public defender or legal aid, never a prosecutor
  --bundle N          how many cases in a bundle of papers; 50 when left out
  --separators WHERE  case (a sheet before every case, the default) or bundle (only at the head of each bundle)
  --office FILE       who signs the papers, as JSON: with motion the prosecutor, with petition the defense; that
                      block is left blank when left out
  --file-anyway       petitions, too, where the answer is open and one can be filed anyway; only with current-law
  --suffix TEXT       put at the end of the result files' names
  --lang CODE         the language of report.html: en (the default) or es; everything else stays as it is
  --dry-run           reads the beginning of each file and says what it understood; writes nothing
  --resume            goes on with a run that was stopped or broke off
  --jobs N            how many threads; as many as there are cores when left out, up to 8
  --help              this page

Ends with 0 when all is done, 1 when done and some rows or files need a look (problems.csv), 2 when the run was
refused and nothing was written, 130 when you stopped it (go on with --resume). See docs/bulk.md.
`
