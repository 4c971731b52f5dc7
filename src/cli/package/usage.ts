export const USAGE = `usage: npm run package -- --format scorm12 --lessons LESSONS --out FILE.zip [settings]
       npm run package -- --format scorm12 --check --out FILE.zip

Makes a package that you can upload to an LMS: these lessons, or with --check the page that shows what works there.

  --format FORMAT     scorm12 (SCORM 1.2)
  --lessons LESSONS   all, or names with commas between them, such as root-causes,the-rift
  --out FILE.zip      where the package goes; a file of that name is replaced
  --pass N            pass mark in percent, 1 to 100; without it nobody passes or fails
  --by RULE           what the score is: best-sitting (as it is without --by) or secure-concepts
  --questions N       questions in a sitting of the quiz, 3 to 20
  --seed N            a whole number: everyone gets the same questions
  --start STEP        where the first lesson opens: the name of a page, quiz or debrief
  --theme THEME       light or dark
  --title "TEXT"      what learners see in the LMS
  --help              this text`;
