import { Migration } from '@mikro-orm/migrations';

/** What a new installation takes as given, percent, until somebody decides otherwise: kind, first day, value, source. */
const INERA = 'Ineras mall för nyttokalkyl: 3 % efter TLV, med ett lägre och ett högre värde att pröva';
const KL = 'Kommunallagen (2017:725) 11 kap. 14 §';
const GIVENS = [
  ['DISCOUNT_RATE', '2000-01-01', 3, INERA],
  ['DISCOUNT_RATE_LOW', '2000-01-01', 2, INERA],
  ['DISCOUNT_RATE_HIGH', '2000-01-01', 4, INERA],
  ['RESERVE_LIMIT', '2024-01-01', 1, KL],
  ['RESERVE_LIMIT_NEGATIVE_EQUITY', '2024-01-01', 2, KL],
  ['RESERVE_MOST', '2024-01-01', 5, KL],
] as const;

/** Initiatives with their plans, the money and the staff there is for them, and the sets that were found best. */
export class Portfolio extends Migration {
  override up(): void {
    this.addSql(`create table "appraisal_parameter" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "kind" text not null,
      "first_day" date not null,
      "value" numeric(9,4) not null,
      "source" text not null,
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(`create index "appraisal_parameter_first_day_id_index" on "appraisal_parameter" ("first_day", "id")`);
    this.addSql(
      `alter table "appraisal_parameter" add constraint "appraisal_parameter_kind_first_day_unique" unique ("kind", "first_day")`,
    );
    this.addSql(
      `alter table "appraisal_parameter" add constraint "appraisal_parameter_value_check" check (value > -100 and value <= 1000)`,
    );
    this.addSql(
      `alter table "appraisal_parameter" add constraint "appraisal_parameter_kind_check" check ("kind" in ('DISCOUNT_RATE', 'DISCOUNT_RATE_LOW', 'DISCOUNT_RATE_HIGH', 'PRICE_CHANGE', 'YELLOW_REALISED', 'RESERVE_LIMIT', 'RESERVE_LIMIT_NEGATIVE_EQUITY', 'RESERVE_MOST'))`,
    );
    this.addSql(`create table "appraisal_parameter_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "kind" text not null,
      "first_day" date not null,
      "value" numeric(9,4) not null,
      "source" text not null,
      "note" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "appraisal_parameter_past_valid_until_valid_from_index" on "appraisal_parameter_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create table "assignment_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "code" text collate "C" not null,
      "name" text collate "swedish" not null,
      "description" text null,
      "parent_id" uuid null,
      "giver" text not null,
      "unit_id" uuid not null,
      "registry_number" text collate "C" null,
      "decided_on" date null,
      "due_on" date not null,
      "submitted_on" date null,
      "note" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "assignment_past_valid_until_valid_from_index" on "assignment_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "assignment_past_code_index" on "assignment_past" ("code")`);
    this.addSql(`create index "assignment_past_parent_id_index" on "assignment_past" ("parent_id")`);
    this.addSql(`create index "assignment_past_unit_id_index" on "assignment_past" ("unit_id")`);
    this.addSql(`create table "criterion" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "code" text collate "C" not null,
      "name" text collate "swedish" not null,
      "guidance" text null,
      "weight" numeric(9,4) not null,
      "worst" numeric(9,4) not null,
      "best" numeric(9,4) not null,
      "is_retired" boolean not null default false,
      primary key ("id")
    )`);
    this.addSql(`alter table "criterion" add constraint "criterion_code_unique" unique ("code")`);
    this.addSql(`create index "criterion_name_id_index" on "criterion" ("name", "id")`);
    this.addSql(`alter table "criterion" add constraint "criterion_weight_check" check (weight >= 0)`);
    this.addSql(`alter table "criterion" add constraint "criterion_scale_check" check (worst <> best)`);
    this.addSql(`create table "criterion_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "code" text collate "C" not null,
      "name" text collate "swedish" not null,
      "guidance" text null,
      "weight" numeric(9,4) not null,
      "worst" numeric(9,4) not null,
      "best" numeric(9,4) not null,
      "is_retired" boolean not null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "criterion_past_valid_until_valid_from_index" on "criterion_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "criterion_past_code_index" on "criterion_past" ("code")`);
    this.addSql(`create table "funding_frame_member_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "frame_id" uuid not null,
      "initiative_id" uuid not null,
      "note" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "funding_frame_member_past_valid_until_valid_from_index" on "funding_frame_member_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "funding_frame_member_past_frame_id_index" on "funding_frame_member_past" ("frame_id")`);
    this.addSql(
      `create index "funding_frame_member_past_initiative_id_index" on "funding_frame_member_past" ("initiative_id")`,
    );
    this.addSql(`create table "funding_frame_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "code" text collate "C" not null,
      "name" text collate "swedish" not null,
      "description" text null,
      "source" text not null,
      "unit_id" uuid not null,
      "first_month" text collate "C" not null,
      "last_month" text collate "C" not null,
      "years" jsonb not null,
      "is_closed" boolean not null,
      "opening_equity" numeric(18,2) null,
      "motive" text null,
      "registry_number" text collate "C" null,
      "decided_by" text null,
      "decided_on" date null,
      "note" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "funding_frame_past_valid_until_valid_from_index" on "funding_frame_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "funding_frame_past_code_index" on "funding_frame_past" ("code")`);
    this.addSql(`create index "funding_frame_past_unit_id_index" on "funding_frame_past" ("unit_id")`);
    this.addSql(`create table "initiative_benefit_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "initiative_id" uuid not null,
      "name" text collate "swedish" not null,
      "kind" text not null,
      "certainty" text not null,
      "beneficiary" text not null,
      "owner_id" uuid null,
      "figure_unit" text null,
      "baseline_value" numeric(18,4) null,
      "baseline_on" date null,
      "baseline_source" text null,
      "target" numeric(18,4) null,
      "target_month" text collate "C" null,
      "months" jsonb not null,
      "source" text null,
      "note" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "initiative_benefit_past_valid_until_valid_from_index" on "initiative_benefit_past" ("valid_until", "valid_from")`,
    );
    this.addSql(
      `create index "initiative_benefit_past_initiative_id_index" on "initiative_benefit_past" ("initiative_id")`,
    );
    this.addSql(`create index "initiative_benefit_past_owner_id_index" on "initiative_benefit_past" ("owner_id")`);
    this.addSql(`create table "initiative_cost_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "initiative_id" uuid not null,
      "name" text collate "swedish" not null,
      "cost_class" text not null,
      "nature" text not null,
      "category_id" uuid null,
      "frame_id" uuid null,
      "months" jsonb not null,
      "source" text null,
      "note" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "initiative_cost_past_valid_until_valid_from_index" on "initiative_cost_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "initiative_cost_past_initiative_id_index" on "initiative_cost_past" ("initiative_id")`);
    this.addSql(`create index "initiative_cost_past_category_id_index" on "initiative_cost_past" ("category_id")`);
    this.addSql(`create index "initiative_cost_past_frame_id_index" on "initiative_cost_past" ("frame_id")`);
    this.addSql(`create table "initiative_dependency_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "initiative_id" uuid not null,
      "bond" text not null,
      "other_id" uuid not null,
      "years" smallint not null,
      "note" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "initiative_dependency_past_valid_until_valid_from_index" on "initiative_dependency_past" ("valid_until", "valid_from")`,
    );
    this.addSql(
      `create index "initiative_dependency_past_initiative_id_index" on "initiative_dependency_past" ("initiative_id")`,
    );
    this.addSql(
      `create index "initiative_dependency_past_other_id_index" on "initiative_dependency_past" ("other_id")`,
    );
    this.addSql(`create table "initiative_link_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "initiative_id" uuid not null,
      "goal_id" uuid null,
      "service_id" uuid null,
      "asset_id" uuid null,
      "contract_id" uuid null,
      "effect" text null,
      "note" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "initiative_link_past_valid_until_valid_from_index" on "initiative_link_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "initiative_link_past_initiative_id_index" on "initiative_link_past" ("initiative_id")`);
    this.addSql(`create index "initiative_link_past_goal_id_index" on "initiative_link_past" ("goal_id")`);
    this.addSql(`create index "initiative_link_past_service_id_index" on "initiative_link_past" ("service_id")`);
    this.addSql(`create index "initiative_link_past_asset_id_index" on "initiative_link_past" ("asset_id")`);
    this.addSql(`create index "initiative_link_past_contract_id_index" on "initiative_link_past" ("contract_id")`);
    this.addSql(`create table "initiative_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "code" text collate "C" not null,
      "name" text collate "swedish" not null,
      "kind" text not null,
      "stage" text not null,
      "description" text null,
      "unit_id" uuid not null,
      "owner_id" uuid null,
      "area" text collate "swedish" null,
      "is_prioritised" boolean not null,
      "first_month" text collate "C" null,
      "last_month" text collate "C" null,
      "organisational_outcome" text null,
      "economic_outcome" text null,
      "is_additional" boolean null,
      "plan_measure" text null,
      "side_effects" text null,
      "risks" jsonb not null,
      "partners" jsonb not null,
      "is_mandatory" boolean not null,
      "earliest_start" smallint null,
      "latest_start" smallint null,
      "variant_of" text collate "C" null,
      "pilot_result" text null,
      "registry_number" text collate "C" null,
      "proposer" text null,
      "initiated_at" text null,
      "initiated_on" date null,
      "proposed_decisions" jsonb not null,
      "decided_by" text null,
      "decided_on" date null,
      "decision" text null,
      "submitted_on" date null,
      "closing_comment" text null,
      "stop_reason" text null,
      "note" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "initiative_past_valid_until_valid_from_index" on "initiative_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "initiative_past_code_index" on "initiative_past" ("code")`);
    this.addSql(`create index "initiative_past_unit_id_index" on "initiative_past" ("unit_id")`);
    this.addSql(`create index "initiative_past_owner_id_index" on "initiative_past" ("owner_id")`);
    this.addSql(`create table "initiative_score_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "initiative_id" uuid not null,
      "criterion_id" uuid not null,
      "scorer_id" uuid not null,
      "value" numeric(9,4) not null,
      "comment" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "initiative_score_past_valid_until_valid_from_index" on "initiative_score_past" ("valid_until", "valid_from")`,
    );
    this.addSql(
      `create index "initiative_score_past_initiative_id_index" on "initiative_score_past" ("initiative_id")`,
    );
    this.addSql(`create index "initiative_score_past_criterion_id_index" on "initiative_score_past" ("criterion_id")`);
    this.addSql(`create index "initiative_score_past_scorer_id_index" on "initiative_score_past" ("scorer_id")`);
    this.addSql(`create table "initiative_staffing_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "initiative_id" uuid not null,
      "role_id" uuid not null,
      "months" jsonb not null,
      "note" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "initiative_staffing_past_valid_until_valid_from_index" on "initiative_staffing_past" ("valid_until", "valid_from")`,
    );
    this.addSql(
      `create index "initiative_staffing_past_initiative_id_index" on "initiative_staffing_past" ("initiative_id")`,
    );
    this.addSql(`create index "initiative_staffing_past_role_id_index" on "initiative_staffing_past" ("role_id")`);
    this.addSql(`create table "funding_frame" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "code" text collate "C" not null,
      "name" text collate "swedish" not null,
      "description" text null,
      "source" text not null,
      "unit_id" uuid not null,
      "first_month" text collate "C" not null,
      "last_month" text collate "C" not null,
      "years" jsonb not null default '[]',
      "is_closed" boolean not null default false,
      "opening_equity" numeric(18,2) null,
      "motive" text null,
      "registry_number" text collate "C" null,
      "decided_by" text null,
      "decided_on" date null,
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(`alter table "funding_frame" add constraint "funding_frame_code_unique" unique ("code")`);
    this.addSql(`create index "funding_frame_unit_id_index" on "funding_frame" ("unit_id")`);
    this.addSql(`create index "funding_frame_name_id_index" on "funding_frame" ("name", "id")`);
    this.addSql(
      `alter table "funding_frame" add constraint "funding_frame_months_check" check (last_month >= first_month)`,
    );
    this.addSql(
      `alter table "funding_frame" add constraint "funding_frame_source_check" check ("source" in ('OPERATING', 'INVESTMENT', 'EQUITY', 'GRANT'))`,
    );
    this.addSql(`create table "assignment" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "code" text collate "C" not null,
      "name" text collate "swedish" not null,
      "description" text null,
      "parent_id" uuid null,
      "giver" text not null,
      "unit_id" uuid not null,
      "registry_number" text collate "C" null,
      "decided_on" date null,
      "due_on" date not null,
      "submitted_on" date null,
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(`alter table "assignment" add constraint "assignment_code_unique" unique ("code")`);
    this.addSql(`create index "assignment_parent_id_index" on "assignment" ("parent_id")`);
    this.addSql(`create index "assignment_unit_id_index" on "assignment" ("unit_id")`);
    this.addSql(`create index "assignment_name_id_index" on "assignment" ("name", "id")`);
    this.addSql(`create index "assignment_due_on_id_index" on "assignment" ("due_on", "id")`);
    this.addSql(`alter table "assignment" add constraint "assignment_parent_check" check (parent_id <> id)`);
    this.addSql(`create table "initiative" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "code" text collate "C" not null,
      "name" text collate "swedish" not null,
      "kind" text not null,
      "stage" text not null,
      "description" text null,
      "unit_id" uuid not null,
      "owner_id" uuid null,
      "area" text collate "swedish" null,
      "is_prioritised" boolean not null default false,
      "first_month" text collate "C" null,
      "last_month" text collate "C" null,
      "organisational_outcome" text null,
      "economic_outcome" text null,
      "is_additional" boolean null,
      "plan_measure" text null,
      "side_effects" text null,
      "risks" jsonb not null default '[]',
      "partners" jsonb not null default '[]',
      "is_mandatory" boolean not null default false,
      "earliest_start" smallint null,
      "latest_start" smallint null,
      "variant_of" text collate "C" null,
      "pilot_result" text null,
      "registry_number" text collate "C" null,
      "proposer" text null,
      "initiated_at" text null,
      "initiated_on" date null,
      "proposed_decisions" jsonb not null default '[]',
      "decided_by" text null,
      "decided_on" date null,
      "decision" text null,
      "submitted_on" date null,
      "closing_comment" text null,
      "stop_reason" text null,
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(`alter table "initiative" add constraint "initiative_code_unique" unique ("code")`);
    this.addSql(`create index "initiative_unit_id_index" on "initiative" ("unit_id")`);
    this.addSql(`create index "initiative_owner_id_index" on "initiative" ("owner_id")`);
    this.addSql(`create index "initiative_name_id_index" on "initiative" ("name", "id")`);
    this.addSql(`create index "initiative_stage_code_index" on "initiative" ("stage", "code")`);
    this.addSql(`create index "initiative_kind_code_index" on "initiative" ("kind", "code")`);
    this.addSql(`create index "initiative_first_month_id_index" on "initiative" ("first_month", "id")`);
    this.addSql(
      `create unique index "initiative_plan_measure_once" on "initiative" ("unit_id", lower("plan_measure")) where "stage" <> 'STOPPED'`,
    );
    this.addSql(`alter table "initiative" add constraint "initiative_months_check" check (last_month >= first_month)`);
    this.addSql(
      `alter table "initiative" add constraint "initiative_starts_check" check (latest_start >= earliest_start)`,
    );
    this.addSql(
      `alter table "initiative" add constraint "initiative_additional_check" check (is_additional is not true or plan_measure is null)`,
    );
    this.addSql(
      `alter table "initiative" add constraint "initiative_kind_check" check ("kind" in ('DIGITALISATION', 'RESTRUCTURING'))`,
    );
    this.addSql(
      `alter table "initiative" add constraint "initiative_stage_check" check ("stage" in ('IDEA', 'PRE_STUDY', 'PROPOSED', 'DECIDED', 'RUNNING', 'ROLLOUT', 'REALISING', 'CLOSED', 'STOPPED'))`,
    );
    this.addSql(`create table "initiative_score" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "initiative_id" uuid not null,
      "criterion_id" uuid not null,
      "scorer_id" uuid not null,
      "value" numeric(9,4) not null,
      "comment" text null,
      primary key ("id")
    )`);
    this.addSql(`create index "initiative_score_criterion_id_id_index" on "initiative_score" ("criterion_id", "id")`);
    this.addSql(`create index "initiative_score_scorer_id_id_index" on "initiative_score" ("scorer_id", "id")`);
    this.addSql(
      `alter table "initiative_score" add constraint "initiative_score_initiative_id_criterion_id_scorer_id_unique" unique ("initiative_id", "criterion_id", "scorer_id")`,
    );
    this.addSql(`create table "initiative_dependency" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "initiative_id" uuid not null,
      "bond" text not null,
      "other_id" uuid not null,
      "years" smallint not null default 0,
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(`create index "initiative_dependency_other_id_id_index" on "initiative_dependency" ("other_id", "id")`);
    this.addSql(
      `alter table "initiative_dependency" add constraint "initiative_dependency_initiative_id_other_id_unique" unique ("initiative_id", "other_id")`,
    );
    this.addSql(
      `alter table "initiative_dependency" add constraint "initiative_dependency_other_check" check (initiative_id <> other_id)`,
    );
    this.addSql(
      `alter table "initiative_dependency" add constraint "initiative_dependency_years_check" check (years between 0 and 20 and (bond = 'DEPENDS_ON' or years = 0))`,
    );
    this.addSql(
      `alter table "initiative_dependency" add constraint "initiative_dependency_bond_check" check ("bond" in ('DEPENDS_ON', 'EXCLUDES'))`,
    );
    this.addSql(`create table "initiative_cost" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "initiative_id" uuid not null,
      "name" text collate "swedish" not null,
      "cost_class" text not null,
      "nature" text not null,
      "category_id" uuid null,
      "frame_id" uuid null,
      "months" jsonb not null default '[]',
      "source" text null,
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(`create index "initiative_cost_category_id_index" on "initiative_cost" ("category_id")`);
    this.addSql(`create index "initiative_cost_initiative_id_id_index" on "initiative_cost" ("initiative_id", "id")`);
    this.addSql(`create index "initiative_cost_frame_id_id_index" on "initiative_cost" ("frame_id", "id")`);
    this.addSql(
      `alter table "initiative_cost" add constraint "initiative_cost_cost_class_check" check ("cost_class" in ('RUN', 'CHANGE'))`,
    );
    this.addSql(
      `alter table "initiative_cost" add constraint "initiative_cost_nature_check" check ("nature" in ('OPERATING', 'INVESTMENT'))`,
    );
    this.addSql(`create table "initiative_benefit" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "initiative_id" uuid not null,
      "name" text collate "swedish" not null,
      "kind" text not null,
      "certainty" text not null,
      "beneficiary" text not null,
      "owner_id" uuid null,
      "figure_unit" text null,
      "baseline_value" numeric(18,4) null,
      "baseline_on" date null,
      "baseline_source" text null,
      "target" numeric(18,4) null,
      "target_month" text collate "C" null,
      "months" jsonb not null default '[]',
      "source" text null,
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(`create index "initiative_benefit_owner_id_index" on "initiative_benefit" ("owner_id")`);
    this.addSql(
      `create index "initiative_benefit_initiative_id_id_index" on "initiative_benefit" ("initiative_id", "id")`,
    );
    this.addSql(
      `alter table "initiative_benefit" add constraint "initiative_benefit_kind_check" check ("kind" in ('FINANCIAL', 'REDISTRIBUTIVE', 'QUALITY', 'ENVIRONMENTAL'))`,
    );
    this.addSql(
      `alter table "initiative_benefit" add constraint "initiative_benefit_certainty_check" check ("certainty" in ('GREEN', 'YELLOW', 'RED'))`,
    );
    this.addSql(
      `alter table "initiative_benefit" add constraint "initiative_benefit_beneficiary_check" check ("beneficiary" in ('RESIDENT', 'EMPLOYEE', 'DECISION_MAKER', 'SUPPLIER', 'SOCIETY'))`,
    );
    this.addSql(`create table "funding_frame_member" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "frame_id" uuid not null,
      "initiative_id" uuid not null,
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(
      `create index "funding_frame_member_initiative_id_id_index" on "funding_frame_member" ("initiative_id", "id")`,
    );
    this.addSql(
      `alter table "funding_frame_member" add constraint "funding_frame_member_frame_id_initiative_id_unique" unique ("frame_id", "initiative_id")`,
    );
    this.addSql(`create table "portfolio_scenario" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "name" text collate "swedish" not null,
      "unit_id" uuid not null,
      "description" text null,
      "asked" jsonb not null,
      "found" jsonb not null,
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(`create index "portfolio_scenario_unit_id_index" on "portfolio_scenario" ("unit_id")`);
    this.addSql(`create index "portfolio_scenario_name_id_index" on "portfolio_scenario" ("name", "id")`);
    this.addSql(`create table "portfolio_scenario_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "name" text collate "swedish" not null,
      "unit_id" uuid not null,
      "description" text null,
      "asked" jsonb not null,
      "found" jsonb not null,
      "note" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "portfolio_scenario_past_valid_until_valid_from_index" on "portfolio_scenario_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "portfolio_scenario_past_unit_id_index" on "portfolio_scenario_past" ("unit_id")`);
    this.addSql(`create table "staff_role" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "code" text collate "C" not null,
      "name" text collate "swedish" not null,
      "capacity" jsonb not null default '[]',
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(`alter table "staff_role" add constraint "staff_role_code_unique" unique ("code")`);
    this.addSql(`create index "staff_role_name_id_index" on "staff_role" ("name", "id")`);
    this.addSql(`create table "initiative_staffing" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "initiative_id" uuid not null,
      "role_id" uuid not null,
      "months" jsonb not null default '[]',
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(`create index "initiative_staffing_role_id_id_index" on "initiative_staffing" ("role_id", "id")`);
    this.addSql(
      `alter table "initiative_staffing" add constraint "initiative_staffing_initiative_id_role_id_unique" unique ("initiative_id", "role_id")`,
    );
    this.addSql(`create table "staff_role_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "code" text collate "C" not null,
      "name" text collate "swedish" not null,
      "capacity" jsonb not null,
      "note" text null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "staff_role_past_valid_until_valid_from_index" on "staff_role_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "staff_role_past_code_index" on "staff_role_past" ("code")`);
    this.addSql(`create table "strategic_goal" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "code" text collate "C" not null,
      "name" text collate "swedish" not null,
      "description" text null,
      "source" text null,
      "valid_from_day" date null,
      "valid_to_day" date null,
      primary key ("id")
    )`);
    this.addSql(`alter table "strategic_goal" add constraint "strategic_goal_code_unique" unique ("code")`);
    this.addSql(`create index "strategic_goal_name_id_index" on "strategic_goal" ("name", "id")`);
    this.addSql(
      `alter table "strategic_goal" add constraint "strategic_goal_days_check" check (valid_to_day >= valid_from_day)`,
    );
    this.addSql(`create table "strategic_goal_past" (
      "id" uuid not null,
      "valid_until" timestamptz(3) not null,
      "version" int not null,
      "created_at" timestamptz(3) not null,
      "updated_at" timestamptz(3) not null,
      "valid_from" timestamptz(3) not null,
      "code" text collate "C" not null,
      "name" text collate "swedish" not null,
      "description" text null,
      "source" text null,
      "valid_from_day" date null,
      "valid_to_day" date null,
      primary key ("id", "valid_until")
    )`);
    this.addSql(
      `create index "strategic_goal_past_valid_until_valid_from_index" on "strategic_goal_past" ("valid_until", "valid_from")`,
    );
    this.addSql(`create index "strategic_goal_past_code_index" on "strategic_goal_past" ("code")`);
    this.addSql(`create table "initiative_link" (
      "id" uuid not null,
      "version" int not null default 1,
      "created_at" timestamptz(3) not null default now(),
      "updated_at" timestamptz(3) not null default now(),
      "valid_from" timestamptz(3) not null default clock_timestamp(),
      "initiative_id" uuid not null,
      "goal_id" uuid null,
      "service_id" uuid null,
      "asset_id" uuid null,
      "contract_id" uuid null,
      "effect" text null,
      "note" text null,
      primary key ("id")
    )`);
    this.addSql(`create index "initiative_link_initiative_id_id_index" on "initiative_link" ("initiative_id", "id")`);
    this.addSql(`create index "initiative_link_goal_id_id_index" on "initiative_link" ("goal_id", "id")`);
    this.addSql(`create index "initiative_link_service_id_id_index" on "initiative_link" ("service_id", "id")`);
    this.addSql(`create index "initiative_link_asset_id_id_index" on "initiative_link" ("asset_id", "id")`);
    this.addSql(`create index "initiative_link_contract_id_id_index" on "initiative_link" ("contract_id", "id")`);
    this.addSql(
      `create unique index "initiative_link_once" on "initiative_link" ("initiative_id", "goal_id", "service_id", "asset_id", "contract_id") nulls not distinct`,
    );
    this.addSql(
      `alter table "initiative_link" add constraint "initiative_link_to_check" check (num_nonnulls(goal_id, service_id, asset_id, contract_id) = 1)`,
    );
    this.addSql(
      `alter table "initiative_link" add constraint "initiative_link_goal_check" check ((goal_id is null) = (effect is not null))`,
    );
    this.addSql(
      `alter table "initiative_link" add constraint "initiative_link_effect_check" check ("effect" in ('INTRODUCES', 'CHANGES', 'REPLACES', 'NEEDS'))`,
    );
    this.addSql(
      `alter table "funding_frame" add constraint "funding_frame_unit_id_foreign" foreign key ("unit_id") references "organisation_unit" ("id")`,
    );
    this.addSql(
      `alter table "assignment" add constraint "assignment_parent_id_foreign" foreign key ("parent_id") references "assignment" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "assignment" add constraint "assignment_unit_id_foreign" foreign key ("unit_id") references "organisation_unit" ("id")`,
    );
    this.addSql(
      `alter table "initiative" add constraint "initiative_unit_id_foreign" foreign key ("unit_id") references "organisation_unit" ("id")`,
    );
    this.addSql(
      `alter table "initiative" add constraint "initiative_owner_id_foreign" foreign key ("owner_id") references "person" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "initiative_score" add constraint "initiative_score_initiative_id_foreign" foreign key ("initiative_id") references "initiative" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "initiative_score" add constraint "initiative_score_criterion_id_foreign" foreign key ("criterion_id") references "criterion" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "initiative_score" add constraint "initiative_score_scorer_id_foreign" foreign key ("scorer_id") references "person" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "initiative_dependency" add constraint "initiative_dependency_initiative_id_foreign" foreign key ("initiative_id") references "initiative" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "initiative_dependency" add constraint "initiative_dependency_other_id_foreign" foreign key ("other_id") references "initiative" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "initiative_cost" add constraint "initiative_cost_initiative_id_foreign" foreign key ("initiative_id") references "initiative" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "initiative_cost" add constraint "initiative_cost_category_id_foreign" foreign key ("category_id") references "cost_category" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "initiative_cost" add constraint "initiative_cost_frame_id_foreign" foreign key ("frame_id") references "funding_frame" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "initiative_benefit" add constraint "initiative_benefit_initiative_id_foreign" foreign key ("initiative_id") references "initiative" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "initiative_benefit" add constraint "initiative_benefit_owner_id_foreign" foreign key ("owner_id") references "person" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "funding_frame_member" add constraint "funding_frame_member_frame_id_foreign" foreign key ("frame_id") references "funding_frame" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "funding_frame_member" add constraint "funding_frame_member_initiative_id_foreign" foreign key ("initiative_id") references "initiative" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "portfolio_scenario" add constraint "portfolio_scenario_unit_id_foreign" foreign key ("unit_id") references "organisation_unit" ("id")`,
    );
    this.addSql(
      `alter table "initiative_staffing" add constraint "initiative_staffing_initiative_id_foreign" foreign key ("initiative_id") references "initiative" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "initiative_staffing" add constraint "initiative_staffing_role_id_foreign" foreign key ("role_id") references "staff_role" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "initiative_link" add constraint "initiative_link_initiative_id_foreign" foreign key ("initiative_id") references "initiative" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "initiative_link" add constraint "initiative_link_goal_id_foreign" foreign key ("goal_id") references "strategic_goal" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "initiative_link" add constraint "initiative_link_service_id_foreign" foreign key ("service_id") references "e_health_service" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "initiative_link" add constraint "initiative_link_asset_id_foreign" foreign key ("asset_id") references "asset" ("id") on delete restrict`,
    );
    this.addSql(
      `alter table "initiative_link" add constraint "initiative_link_contract_id_foreign" foreign key ("contract_id") references "contract" ("id") on delete restrict`,
    );
    for (const [index, [kind, firstDay, value, source]] of GIVENS.entries()) {
      this.addSql(
        `insert into "appraisal_parameter" ("id", "kind", "first_day", "value", "source")
         values ('01970000-0000-7000-8000-00000000010${index}', '${kind}', '${firstDay}', ${value}, '${source}')`,
      );
    }
  }
}
