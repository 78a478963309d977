import type { Locale } from '#data/locales';

const monthDay =
  '<date variable="issued"><date-part name="month"/><date-part name="day" prefix=" "/></date>';
const dayMonth =
  '<date variable="issued" delimiter=" "><date-part name="day"/><date-part name="month"/></date>';

const retrieved = '<if match="none" variable="issued status"><text term="retrieved"';
// Nobody retrieved a page that was only named by another: then its address stands alone.
const retrievedIfRead = `<if match="none" variable="accessed"/><else-if match="none" variable="issued status"><text term="retrieved"`;
const retrievedEnd = '<text term="from"/></group></if>';

function replaceOnce(style: string, old: string, fresh: string): string {
  if (style.split(old).length !== 2)
    throw new Error(
      `scripts/cite/apaStyles.ts: the APA style has changed: "${old}" is not in it once.`,
    );
  return style.replace(old, fresh);
}

/**
 * The two APA styles of this site, from the one in Citation.js. Names of sites and journals stay as they are written
 * (`infogreen.lu`), and no letter is put behind a year: letters belong to the list in which a reader uses the work.
 * Indonesian dates go day, month (`2024, 9 Agustus`); everything else in Indonesian comes from the locale.
 * @throws Error if the style no longer holds a passage that is changed here.
 */
export function apaStyles(apa: string): Readonly<Record<Locale, string>> {
  const asPrinted = apa
    .replaceAll('text-case="title" variable="container-title"', 'variable="container-title"')
    .replace(/ disambiguate-add-[\w-]+="[\w-]+"/g, '');
  const en = replaceOnce(
    replaceOnce(asPrinted, retrieved, retrievedIfRead),
    retrievedEnd,
    retrievedEnd.replace('</if>', '</else-if>'),
  );
  return { en, id: replaceOnce(en, monthDay, dayMonth) };
}
