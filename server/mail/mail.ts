/** A mail server, and how it is reached. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** `always`: from the first byte. `required`: begun by STARTTLS, without which nothing is sent. */
  readonly tls: 'always' | 'required' | 'off';
  readonly user: string | null;
  readonly password: string | null;
}

export interface Mail {
  /** Tells it from all others for ever, whoever forwards it. */
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/**
 * What became of a mail. LATER: it was surely not taken, and may be tried again. NEVER: it was refused for good. UNKNOWN: the
 * connection was lost while it was being handed over, so that it may or may not have been taken.
 */
export type MailOutcome = 'TAKEN' | 'LATER' | 'NEVER' | 'UNKNOWN';

/** What a log may say of a mail that was not taken: neither to whom it was, nor what was in it, nor any password. */
export interface MailFault {
  readonly code: string | undefined;
  readonly command: string | undefined;
  readonly responseCode: number | undefined;
}

/** Hands a mail to the mail server. */
export type SendMail = (mail: Mail) => Promise<{ outcome: MailOutcome; fault?: MailFault }>;
