import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useT } from '../../i18n/use-t.ts';
import { DemoAccounts } from './demo-accounts.tsx';
import { EntranceLayout } from './entrance-layout.tsx';
import { providerFault } from './provider-faults.ts';
import { ProviderLinks } from './provider-links.tsx';
import { RefusalWords } from './refusal-notice.tsx';
import { tellTabs } from './session.ts';
import { SignInForm, type Credentials } from './sign-in-form.tsx';
import { wantedPath } from './sign-in-path.ts';
import { useSignInWays } from './use-sign-in-ways.ts';

const nothing: Credentials = { username: '', password: '' };

/** Where one signs in, to go on to the address that one wanted. */
export function SignInPage() {
  const t = useT();
  const [query] = useSearchParams();
  const ways = useSignInWays();
  const [given, setGiven] = useState(nothing);
  const fault = providerFault(query);
  const wanted = wantedPath(query, window.location.origin);
  const goOn = () => {
    tellTabs('signedIn');
    // The page begins anew, so that nothing is left of whoever was signed in before.
    window.location.replace(wanted);
  };
  return (
    <EntranceLayout title={t('session.signIn')}>
      {fault && <RefusalWords>{t(fault)}</RefusalWords>}
      <SignInForm given={given} onSignedIn={goOn} />
      {ways && <ProviderLinks providers={ways.providers} to={wanted} />}
      {ways?.demo && <DemoAccounts demo={ways.demo} chosen={given.username} onChoose={setGiven} />}
    </EntranceLayout>
  );
}
