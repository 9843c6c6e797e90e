/** The words of lists, pages and forms that are the same for every kind of record. */
export const recordsSv = {
  'records.action.edit': 'Ändra',
  'records.action.remove': 'Ta bort',
  'records.action.removeThis': 'Ta bort {name}',
  'records.section.overview': 'Översikt',
  'records.section.history': 'Historik',
  'records.list.clear': 'Visa alla',
  'records.more': 'Visa fler ({shown, number} av {total, number})',
  'records.error.integer': 'Skriv ett heltal.',

  'records.saved.created': '{name} är upplagd.',
  'records.saved.changed': '{name} är sparad. {changes}',
  'records.saved.unchanged': 'Inget var ändrat.',
  'records.saved.more': '{count, plural, one {ett fält till} other {# fält till}}',
  'records.deleted': '{name} är borttagen.',
  'records.remove.question': 'Ska {name} tas bort? Det går inte att ångra. Historiken över ändringar finns kvar.',

  'records.missing.title': 'Finns inte',
  'records.missing.heading': 'Här finns inget att visa',
  'records.missing.text': 'Det du söker är borttaget eller inte ditt att se.',
  'records.failed.title': 'Kunde inte hämtas',

  'records.history.CREATE': 'Upplagd',
  'records.history.UPDATE': 'Ändrad',
  'records.history.DELETE': 'Borttagen',
  'records.history.by': 'av {actor}',
  'records.history.field': 'Fält',
  'records.history.before': 'Före',
  'records.history.after': 'Efter',
  'records.history.none': 'Inget värde',
  'records.history.empty': 'Inga ändringar',
  'records.history.emptyText': 'Här visas vem som ändrar vad, och varför.',

  'records.howComputed': 'Så räknas det',
  'records.howComputed.of': 'Så räknas det: {of}',
  'records.howComputed.holds': 'gäller',
} as const;
