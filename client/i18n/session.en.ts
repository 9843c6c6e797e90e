import type { sessionSv } from './session.sv.ts';

export const sessionEn: Readonly<Record<keyof typeof sessionSv, string>> = {
  'session.signIn': 'Sign in',
  'session.signInWith': 'Sign in with {name}',
  'session.or': 'or',
  'session.username': 'User name',
  'session.password': 'Password',
  'session.password.show': 'Show the password',
  'session.wait': '{seconds, plural, one {Try again in # second} other {Try again in # seconds}}',
  'session.newPassword': 'New password',
  'session.newPassword.help': 'At least 12 characters. Length counts: several words are easier to remember.',
  'session.choosePassword': 'Save the password and sign in',
  'session.toSignIn': 'To the sign-in page',
  'session.welcome': 'Choose a password',
  'session.welcome.text':
    'The link works once. When you have chosen a password you are signed in, and next time you sign in with it and your user name.',
  'session.welcome.missing': 'The address is not whole. Open the link that you were given again, or ask for a new one.',
  'session.ended.title': 'You are no longer signed in',
  'session.ended.text': 'Sign in again to go on where you are. What you have typed is kept.',
  'session.ended.leave': 'Leave the page and sign in as somebody else',
  'session.signedIn': 'You are signed in',
  'session.signedIn.text': 'You can close this tab and go on where you were.',
  'session.provider.unavailable': 'The sign-in service does not answer right now. Try again in a while.',
  'session.provider.cancelled': 'Signing in was stopped at the sign-in service.',
  'session.provider.refused': 'The answer of the sign-in service could not be trusted. Try again.',
  'session.provider.expired': 'Signing in took too long or was begun in another browser. Try again.',
  'session.provider.noAccount':
    'There is no open account for you here. Ask whoever keeps the accounts of Hemtag for a link.',
  'session.provider.linkUsed':
    'The link is not valid any more. Ask whoever keeps the accounts of Hemtag for a new one.',
  'session.provider.connectedElsewhere':
    'You already sign in to another account here than the one that the link is for.',
  'session.provider.wait': 'Too many attempts have failed. Wait a while and try again.',
  'session.demo.title': 'Accounts of the demo world',
  'session.demo.text': 'Choose an account and the form is filled in. All have the same password:',
};
