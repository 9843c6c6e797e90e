import type { recordsSv } from './records.sv.ts';

export const recordsEn: Readonly<Record<keyof typeof recordsSv, string>> = {
  'records.action.edit': 'Edit',
  'records.action.remove': 'Delete',
  'records.action.removeThis': 'Delete {name}',
  'records.section.overview': 'Overview',
  'records.section.history': 'History',
  'records.list.clear': 'Show all',
  'records.more': 'Show more ({shown, number} of {total, number})',
  'records.error.integer': 'Type a whole number.',

  'records.saved.created': '{name} is registered.',
  'records.saved.changed': '{name} is saved. {changes}',
  'records.saved.unchanged': 'Nothing was changed.',
  'records.saved.more': '{count, plural, one {one field more} other {# fields more}}',
  'records.deleted': '{name} is deleted.',
  'records.remove.question': 'Delete {name}? It cannot be undone. The history of its changes is kept.',

  'records.missing.title': 'Does not exist',
  'records.missing.heading': 'There is nothing to show here',
  'records.missing.text': 'What you are looking for is removed or not yours to see.',
  'records.failed.title': 'Could not be fetched',

  'records.history.CREATE': 'Registered',
  'records.history.UPDATE': 'Changed',
  'records.history.DELETE': 'Deleted',
  'records.history.by': 'by {actor}',
  'records.history.field': 'Field',
  'records.history.before': 'Before',
  'records.history.after': 'After',
  'records.history.none': 'No value',
  'records.history.empty': 'No changes',
  'records.history.emptyText': 'Who changes what, and why, is shown here.',

  'records.howComputed': 'How it is computed',
  'records.howComputed.of': 'How it is computed: {of}',
  'records.howComputed.holds': 'decides',

  'records.asOf.open': 'Earlier state',
  'records.asOf.day': 'As of {day}',
  'records.asOf.pick': 'Show the state of the day',
  'records.asOf.help': 'As things stood at the end of the day.',
  'records.asOf.future': 'The day has not been yet.',
  'records.asOf.show': 'Show',
  'records.asOf.now': 'Show the state now',
  'records.asOf.past': 'This is how things stood at the end of the day. Nothing can be changed here.',
};
