import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailFault, MailOutcome, MailServer, SendMail } from './mail.ts';

/** Milliseconds that a mail server may take to be reached, to greet, and to say something. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 60_000 };

export interface SmtpOptions {
  readonly server: MailServer;
  /** Who mails are from: an address, or a name with one in angle brackets. */
  readonly from: string;
  readonly patience?: typeof PATIENCE;
}

/**
 * Sends mails by SMTP, a connection each. nodemailer's transport does not tell whether a connection was lost before or
 * after the message was handed over, which decides whether it may be sent again; its connection does.
 */
export function smtpSender({ server, from, patience = PATIENCE }: SmtpOptions): SendMail {
  return async (mail) => {
    const message = new MailComposer({
      from,
      to: mail.to,
      subject: mail.subject,
      text: mail.text,
      html: mail.html,
      messageId: `<${mail.id}@hemtag>`,
      // Answering machines are to leave it alone (RFC 3834).
      headers: { 'auto-submitted': 'auto-generated' },
      disableFileAccess: true,
      disableUrlAccess: true,
    }).compile();
    const body = new HandedOver(await message.build());
    const connection = new SMTPConnection({ ...optionsOf(server), ...patience });
    try {
      await handOver(connection, server, message.getEnvelope(), body);
      return { outcome: 'TAKEN' };
    } catch (error) {
      return { outcome: outcomeOf(error as SmtpError, body.isBegun), fault: faultOf(error as SmtpError) };
    } finally {
      connection.close();
    }
  };
}

function optionsOf({ host, port, tls }: MailServer) {
  return { host, port, secure: tls === 'always', requireTLS: tls === 'required', ignoreTLS: tls === 'off' };
}

async function handOver(
  connection: SMTPConnection,
  { user, password }: MailServer,
  envelope: Parameters<SMTPConnection['send']>[0],
  body: Readable,
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const next = (work: () => void) => (error?: Error | null) => (error ? reject(error) : work());
    // What happens to the connection itself is told here, and to nobody who waits for an answer.
    connection.on('error', reject);
    connection.on('end', () => reject(new Error('The mail server has ended the connection.')));
    const send = () => connection.send(envelope, body, next(resolve));
    const credentials = { credentials: { user: user ?? '', pass: password ?? '' } };
    connection.connect(next(() => (user === null ? send() : connection.login(credentials, next(send)))));
  });
}

/** A message that tells whether the mail server was given any of it: it is only read once the server has asked for it. */
class HandedOver extends Readable {
  readonly #message: Buffer;
  isBegun = false;

  constructor(message: Buffer) {
    super();
    this.#message = message;
  }

  override _read(): void {
    this.push(this.#message);
    this.push(null);
  }

  override pipe<T extends NodeJS.WritableStream>(destination: T, options?: { end?: boolean }): T {
    this.isBegun = true;
    return super.pipe(destination, options);
  }
}

interface SmtpError extends Error {
  code?: string;
  command?: string;
  responseCode?: number;
}

/** Commands whose refusal with 5xx is about the message and whom it is to. */
const ABOUT_THE_MESSAGE = ['MAIL FROM', 'RCPT TO', 'DATA'];

function outcomeOf({ command, responseCode }: SmtpError, isBegun: boolean): MailOutcome {
  if (!responseCode) return isBegun ? 'UNKNOWN' : 'LATER';
  return responseCode >= 500 && ABOUT_THE_MESSAGE.includes(command ?? '') ? 'NEVER' : 'LATER';
}

const faultOf = ({ code, command, responseCode }: SmtpError): MailFault => ({ code, command, responseCode });
