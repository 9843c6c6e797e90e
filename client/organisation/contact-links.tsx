import { Anchor } from '@mantine/core';

export function MailLink({ address }: { address: string }) {
  return (
    <Anchor href={`mailto:${address}`} inherit>
      {address}
    </Anchor>
  );
}

export function WebLink({ address }: { address: string }) {
  return (
    <Anchor href={address} target="_blank" rel="noreferrer noopener" inherit>
      {address.replace(/^https:\/\/(www\.)?|\/$/g, '')}
    </Anchor>
  );
}
