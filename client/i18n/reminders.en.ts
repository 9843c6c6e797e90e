import type { remindersSv } from './reminders.sv.ts';

export const remindersEn: Record<keyof typeof remindersSv, string> = {
  reminders: 'Reminders and calendar',
  'reminders.noPerson':
    'The account is not connected to a person, so that no contracts count as yours. An administrator connects it on the account’s page.',
  'reminders.noEmail': 'The account has no e-mail address, so that reminders come here in Hemtag alone.',
  'reminders.text':
    'You are reminded of decisions about contracts that you own or are deputy for. As a contract manager you are also reminded of contracts near you that have no owner who can be. Each reminder comes once, and anew when its day moves.',
  'reminders.leads': 'Before the last safe working day',
  'reminders.leads.usual':
    'By the contract’s priority class: 180, 90, 30 and 7 days (high), 90, 30 and 7 (medium), 30 and 7 (low)',
  'reminders.leads.own': 'My own choice',
  'reminders.leads.days': '{days, plural, one {# day} other {# days}}',
  'reminders.leads.most': 'Choose six at most.',
  'reminders.ofReview': 'Also on the day to begin preparing the decision',
  'reminders.byMail': 'Also by e-mail to {email}, where Hemtag has a mail server',
  'reminders.language': 'Language of the e-mails',
  'reminders.saved': 'Your reminders are changed.',
  'reminders.language.SV': 'Svenska',
  'reminders.language.EN': 'English',
  'reminders.calendar': 'The days of contracts in your calendar',
  'reminders.calendar.text':
    'By a secret address your calendar program follows the days of contracts: the last safe working day for each decision, and the day to begin preparing it. It shows what you may read at that moment, and a day that is moved is moved in the calendar.',
  'reminders.calendar.scope': 'Which contracts',
  'reminders.calendar.scope.MINE': 'Mine: those I own or am deputy for',
  'reminders.calendar.scope.ALL': 'All that I may read',
  'reminders.calendar.alarm': 'Reminder by the calendar program',
  'reminders.calendar.alarm.help': 'Some programs, such as Outlook, pay no heed to reminders in calendars one follows.',
  'reminders.calendar.alarm.none': 'None',
  'reminders.calendar.alarm.days': '{days, plural, =0 {On the day} one {# day before} other {# days before}}',
  'reminders.calendar.create': 'Make a calendar address',
  'reminders.calendar.changed': 'The calendar is changed. The calendar program shows it when it next fetches it.',
  'reminders.calendar.made': 'The calendar’s address',
  'reminders.calendar.madeText':
    'Copy it now: it is shown this once. Whoever has the address can read the calendar, so give it to nobody else.',
  'reminders.calendar.open': 'Open in this computer’s calendar program',
  'reminders.calendar.how.outlook':
    'Outlook: Calendar › Add calendar › Subscribe from web (in older ones: From Internet), and paste the address.',
  'reminders.calendar.how.apple': 'Apple Calendar: File › New Calendar Subscription.',
  'reminders.calendar.how.google':
    'Google Calendar: Other calendars › From URL. For this Hemtag must be reachable from the internet.',
  'reminders.calendar.address': 'Calendar address',
  'reminders.calendar.lastRead': 'Last fetched',
  'reminders.calendar.neverRead': 'never',
  'reminders.calendar.renew': 'Replace the address',
  'reminders.calendar.renewText':
    'The present address stops working at once. Calendar programs that follow it need the new one.',
  'reminders.calendar.withdraw': 'Remove the address',
  'reminders.calendar.withdrawText':
    'Calendar programs that follow the address get nothing more. You can make a new address.',
  'reminders.calendar.withdrawn': 'The calendar address is removed.',
};
