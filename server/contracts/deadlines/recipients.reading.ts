import type { EntityManager } from '@mikro-orm/postgresql';
import type { WrittenLanguage } from '../../accounts/written-language.ts';
import type { LocalDate } from '../../values/local-date.ts';
import { USUAL_CHOICE } from './reminder-choice.entity.ts';

/** An open account that may have to be reminded of something. */
export interface Recipient {
  readonly userId: string;
  readonly name: string;
  readonly email: string | null;
  readonly personId: string | null;
  /** Keys of the contracts that nobody else could be told of. */
  readonly unattended: readonly string[];
  readonly leadDays: readonly number[] | null;
  readonly ofReview: boolean;
  readonly byMail: boolean;
  readonly language: WrittenLanguage;
}

/** Days before a safe date on which nobody is reminded yet. */
const TOO_EARLY = 366;

/**
 * Contracts that will soon have to be decided on, whose owner is nobody, has left or has no open account, each with the
 * contract managers nearest above its unit: those of the unit itself, else of the one above it, and so on to those of the
 * whole region.
 */
const UNATTENDED = `
  select contract_id, user_id from (
    select c.id as contract_id, g.user_id, rank() over (partition by c.id order by coalesce(d.depth, 1000)) as nearness
    from contract c
    join lateral (
      select s.review_date, s.safe_date from contract_schedule s
      where s.schedule_id = c.schedule_id and s.until >= :today order by s.until limit 1
    ) s on least(s.review_date, s.safe_date - ${TOO_EARLY}) <= :today
    join role_grant g on g.role = 'CONTRACT_MANAGER'
    join user_account u on u.id = g.user_id and u.disabled_at is null
    left join organisation_unit_descendant d on d.ancestor_id = g.unit_id and d.descendant_id = c.unit_id
    where (g.unit_id is null or d.ancestor_id is not null)
      and not exists (
        select from person p join user_account o on o.person_id = p.id and o.disabled_at is null
        where p.id = c.owner_id and coalesce(p.left_on >= :today, true))
  ) ranked where nearness = 1`;

const RECIPIENTS = `
  with unattended as (${UNATTENDED})
  select u.id as "userId", u.name, u.email, u.person_id as "personId",
    coalesce((select json_agg(distinct n.contract_id) from unattended n where n.user_id = u.id), '[]') as unattended,
    case when r.id is not null then r.lead_days end as "leadDays", coalesce(r.of_review, :ofReview) as "ofReview",
    coalesce(r.by_mail, :byMail) as "byMail", coalesce(r.language, :language) as language
  from user_account u left join reminder_choice r on r.user_id = u.id
  where u.disabled_at is null and (u.person_id is not null or u.id in (select user_id from unattended))`;

/** Everyone who may have to be reminded of something on a day. */
export async function recipientsOn(em: EntityManager, today: LocalDate): Promise<Recipient[]> {
  return recipients(em, RECIPIENTS, { today });
}

/** One of them; null when the account is closed or nothing concerns it. */
export async function recipientOn(em: EntityManager, today: LocalDate, userId: string): Promise<Recipient | null> {
  const [found] = await recipients(em, `${RECIPIENTS} and u.id = :userId`, { today, userId });
  return found ?? null;
}

function recipients(em: EntityManager, sql: string, given: Record<string, string>): Promise<Recipient[]> {
  const { ofReview, byMail, language } = USUAL_CHOICE;
  const named: Record<string, unknown> = { ...given, ofReview, byMail, language };
  const values: unknown[] = [];
  const text = sql.replace(/(?<!:):([a-z]\w*)/gi, (_, name: string) => {
    values.push(named[name]);
    return '?';
  });
  return em.execute<Recipient[]>(text, values);
}
