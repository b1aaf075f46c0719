CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE FUNCTION "folded" ("value" text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN replace(lower(
  CASE WHEN value IS NFKC NORMALIZED THEN value ELSE normalize(value, NFKC) END COLLATE "pg_c_utf8"), 'ς', 'σ');--> statement-breakpoint
CREATE FUNCTION "folded_fields" ("fields" jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN (
  SELECT coalesce(jsonb_object_agg(f.key, CASE jsonb_typeof(f.value)
    WHEN 'string' THEN to_jsonb(folded(f.value #>> '{}'))
    WHEN 'array' THEN (
      SELECT coalesce(jsonb_agg(CASE WHEN jsonb_typeof(x) = 'string' THEN to_jsonb(folded(x #>> '{}')) ELSE x END), '[]')
      FROM jsonb_array_elements(f.value) x)
    ELSE f.value END), '{}')
  FROM jsonb_each(fields) f);--> statement-breakpoint
CREATE TABLE "api_keys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"prefix" text NOT NULL,
	"key_hash" text NOT NULL,
	"scopes" text[] NOT NULL,
	"created_by" uuid,
	"created_at" timestamptz NOT NULL,
	"last_used_at" timestamptz,
	"revoked_at" timestamptz,
	CONSTRAINT "api_keys_key_hash_unique" UNIQUE("key_hash")
);
--> statement-breakpoint
CREATE TABLE "audit_log" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audit_log_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamptz NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"before" jsonb,
	"after" jsonb
);
--> statement-breakpoint
CREATE TABLE "companies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"domain" text,
	"corporate_number" text,
	"fields" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"lead_id" uuid NOT NULL,
	"channel" text NOT NULL,
	"state" text NOT NULL,
	"basis" text,
	"wording" text,
	"evidence" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"at" timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE "count_deltas" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "count_deltas_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"version_id" uuid NOT NULL,
	"node" text NOT NULL,
	"port" text DEFAULT '' NOT NULL,
	"reached" integer DEFAULT 0 NOT NULL,
	"waiting" integer DEFAULT 0 NOT NULL,
	"passed" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"visits" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "custom_events" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"fields" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"created_at" timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE "custom_fields" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"options" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"personal" boolean DEFAULT false NOT NULL,
	"created_at" timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_keys" (
	"source" text NOT NULL,
	"key" text NOT NULL,
	"received_at" timestamptz NOT NULL,
	CONSTRAINT "event_keys_source_key_pk" PRIMARY KEY("source","key")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"lead_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"occurred_at" timestamptz NOT NULL,
	"received_at" timestamptz NOT NULL,
	"machine" boolean DEFAULT false NOT NULL,
	"joined" boolean DEFAULT false NOT NULL,
	"cause_kind" text,
	"cause_id" text,
	"by_run" uuid,
	"depth" smallint DEFAULT 0 NOT NULL,
	"moved_from" uuid,
	CONSTRAINT "events_lead_id_seq_received_at_pk" PRIMARY KEY("lead_id","seq","received_at")
) PARTITION BY RANGE ("received_at");--> statement-breakpoint
CREATE TABLE "events_default" PARTITION OF "events" DEFAULT;
--> statement-breakpoint
CREATE TABLE "files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" bigint NOT NULL,
	"sha256" text NOT NULL,
	"created_at" timestamptz NOT NULL,
	"created_by" uuid
);
--> statement-breakpoint
CREATE TABLE "forms" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"definition" jsonb NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamptz NOT NULL,
	"updated_at" timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE "goals_reached" (
	"run_id" uuid NOT NULL,
	"goal" text NOT NULL,
	"version_id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"at" timestamptz NOT NULL,
	CONSTRAINT "goals_reached_run_id_goal_pk" PRIMARY KEY("run_id","goal")
);
--> statement-breakpoint
CREATE TABLE "handoffs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"lead_id" uuid NOT NULL,
	"run_id" uuid,
	"node" text,
	"owner_id" uuid,
	"note" text DEFAULT '' NOT NULL,
	"reasons" jsonb NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"answer_by" timestamptz NOT NULL,
	"overdue_at" timestamptz,
	"held_until" timestamptz,
	"reason" text,
	"answered_at" timestamptz,
	"answered_by" uuid,
	"created_at" timestamptz NOT NULL,
	CONSTRAINT "handoffs_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "heartbeats" (
	"process" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"at" timestamptz NOT NULL,
	"ready" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "hits" (
	"id" bigint GENERATED ALWAYS AS IDENTITY (sequence name "hits_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"received_at" timestamptz NOT NULL,
	"shard" smallint NOT NULL,
	"visitor_id" text,
	"lead_id" uuid,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"occurred_at" timestamptz NOT NULL,
	"machine" boolean DEFAULT false NOT NULL,
	"ip" text,
	"user_agent" text,
	"identify" jsonb,
	"kept" boolean DEFAULT false NOT NULL,
	"fault" text,
	CONSTRAINT "hits_received_at_id_pk" PRIMARY KEY("received_at","id")
) PARTITION BY RANGE ("received_at");--> statement-breakpoint
CREATE TABLE "hits_default" PARTITION OF "hits" DEFAULT;
--> statement-breakpoint
CREATE TABLE "identities" (
	"kind" text NOT NULL,
	"value" text NOT NULL,
	"lead_id" uuid NOT NULL,
	"created_at" timestamptz NOT NULL,
	CONSTRAINT "identities_kind_value_pk" PRIMARY KEY("kind","value")
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"kind" text NOT NULL,
	"key" text NOT NULL,
	"due_at" timestamptz NOT NULL,
	"payload" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"lease_until" timestamptz,
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	CONSTRAINT "jobs_kind_key_pk" PRIMARY KEY("kind","key")
);
--> statement-breakpoint
CREATE TABLE "lead_clock" (
	"lead_id" uuid PRIMARY KEY NOT NULL,
	"ev_seq" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "lead_merges" (
	"id" uuid PRIMARY KEY NOT NULL,
	"survivor_id" uuid NOT NULL,
	"merged_id" uuid NOT NULL,
	"snapshot" jsonb NOT NULL,
	"at" timestamptz NOT NULL,
	"by_user" uuid,
	"undone_at" timestamptz
);
--> statement-breakpoint
CREATE TABLE "leads" (
	"id" uuid PRIMARY KEY NOT NULL,
	"fields" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"search" text GENERATED ALWAYS AS (folded(
  coalesce(fields ->> 'lastName', '') || coalesce(fields ->> 'firstName', '') || ' ' ||
  coalesce(fields ->> 'lastNameKana', '') || coalesce(fields ->> 'firstNameKana', '') || ' ' ||
  coalesce(fields ->> 'email', '') || ' ' || coalesce(fields ->> 'phone', '') || ' ' ||
  coalesce(fields ->> 'companyName', ''))) STORED NOT NULL,
	"folded" jsonb GENERATED ALWAYS AS (folded_fields(fields)) STORED NOT NULL,
	"language" text,
	"time_zone" text,
	"stage" text DEFAULT 'generation_early' NOT NULL,
	"qualification" text DEFAULT 'none' NOT NULL,
	"owner_id" uuid,
	"company_id" uuid,
	"source" text,
	"consents" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"merged_into" uuid,
	"created_at" timestamptz NOT NULL,
	"updated_at" timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE "list_members" (
	"list_id" text NOT NULL,
	"lead_id" uuid NOT NULL,
	"added_at" timestamptz NOT NULL,
	CONSTRAINT "list_members_list_id_lead_id_pk" PRIMARY KEY("list_id","lead_id")
);
--> statement-breakpoint
CREATE TABLE "lists" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"system" boolean DEFAULT false NOT NULL,
	"created_at" timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail_hits" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "mail_hits_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"message_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"link" text,
	"url" text,
	"received_at" timestamptz NOT NULL,
	"machine" text,
	"visitor_id" text,
	"ip" text,
	"user_agent" text
);
--> statement-breakpoint
CREATE TABLE "mail_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"mail_id" text NOT NULL,
	"version" integer NOT NULL,
	"content" jsonb NOT NULL,
	"compiled" jsonb NOT NULL,
	"created_at" timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"content" jsonb NOT NULL,
	"version_id" uuid,
	"version" integer DEFAULT 0 NOT NULL,
	"created_at" timestamptz NOT NULL,
	"updated_at" timestamptz NOT NULL,
	"archived_at" timestamptz
);
--> statement-breakpoint
CREATE TABLE "materials" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"file_id" uuid,
	"stage" text,
	"tags" text[] DEFAULT '{}'::text[] NOT NULL,
	"created_at" timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE "message_links" (
	"message_id" uuid NOT NULL,
	"link" text NOT NULL,
	"url" text NOT NULL,
	CONSTRAINT "message_links_message_id_link_pk" PRIMARY KEY("message_id","link")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"channel" text NOT NULL,
	"purpose" text NOT NULL,
	"lead_id" uuid,
	"run_id" uuid,
	"version_id" uuid,
	"node" text,
	"mail_id" text,
	"mail_version_id" uuid,
	"content" jsonb,
	"address" text NOT NULL,
	"domain" text NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"reason" text,
	"claimed_by" text,
	"fence" integer DEFAULT 0 NOT NULL,
	"lease_until" timestamptz,
	"not_before" timestamptz NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"at_least_once" boolean DEFAULT false NOT NULL,
	"mime_hash" text,
	"queue_id" text,
	"answer" text,
	"created_at" timestamptz NOT NULL,
	"tried_at" timestamptz,
	"data_started_at" timestamptz,
	"accepted_at" timestamptz,
	"settled_at" timestamptz,
	CONSTRAINT "messages_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "node_counts" (
	"version_id" uuid NOT NULL,
	"node" text NOT NULL,
	"port" text DEFAULT '' NOT NULL,
	"reached" integer DEFAULT 0 NOT NULL,
	"waiting" integer DEFAULT 0 NOT NULL,
	"passed" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"visits" integer DEFAULT 0 NOT NULL,
	"updated_at" timestamptz NOT NULL,
	CONSTRAINT "node_counts_version_id_node_port_pk" PRIMARY KEY("version_id","node","port")
);
--> statement-breakpoint
CREATE TABLE "one_time_tokens" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"user_id" uuid,
	"email" text NOT NULL,
	"role" text,
	"language" text,
	"expires_at" timestamptz NOT NULL,
	"used_at" timestamptz,
	"created_by" uuid,
	"created_at" timestamptz NOT NULL,
	CONSTRAINT "one_time_tokens_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"name" text NOT NULL,
	"language" text DEFAULT 'ja' NOT NULL,
	"time_zone" text DEFAULT 'Asia/Tokyo' NOT NULL,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"live_stamp" bigint DEFAULT 1 NOT NULL,
	"created_at" timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "outbox_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"run_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"seq" bigint NOT NULL,
	"lease_until" timestamptz,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE "page_groups" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"patterns" jsonb NOT NULL,
	"created_at" timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE "run_waits" (
	"run_id" uuid NOT NULL,
	"n" integer NOT NULL,
	"lead_id" uuid NOT NULL,
	"topic" text NOT NULL,
	"match" jsonb,
	"about" text,
	CONSTRAINT "run_waits_run_id_n_pk" PRIMARY KEY("run_id","n")
);
--> statement-breakpoint
CREATE TABLE "runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"scenario_id" text NOT NULL,
	"version_id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"entry" integer NOT NULL,
	"trigger" text NOT NULL,
	"workflow_id" text NOT NULL,
	"moved_through" uuid[] DEFAULT '{}'::uuid[] NOT NULL,
	"seq" integer DEFAULT 0 NOT NULL,
	"state" jsonb NOT NULL,
	"result" jsonb,
	"status" text DEFAULT 'running' NOT NULL,
	"node" text,
	"wake_at" timestamptz,
	"entered_at" timestamptz NOT NULL,
	"ended_at" timestamptz,
	"end_reason" text,
	CONSTRAINT "runs_workflow_id_unique" UNIQUE("workflow_id")
);
--> statement-breakpoint
CREATE TABLE "scenario_edits" (
	"scenario_id" text NOT NULL,
	"revision" integer NOT NULL,
	"edits" jsonb NOT NULL,
	"client" text,
	"by_user" uuid,
	"at" timestamptz NOT NULL,
	CONSTRAINT "scenario_edits_scenario_id_revision_pk" PRIMARY KEY("scenario_id","revision")
);
--> statement-breakpoint
CREATE TABLE "scenario_versions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"scenario_id" text NOT NULL,
	"n" integer NOT NULL,
	"minor" integer DEFAULT 0 NOT NULL,
	"graph" jsonb NOT NULL,
	"program" jsonb NOT NULL,
	"mails" jsonb NOT NULL,
	"reading" jsonb NOT NULL,
	"note" text,
	"under_way" jsonb,
	"published_at" timestamptz NOT NULL,
	"published_by" uuid
);
--> statement-breakpoint
CREATE TABLE "scenarios" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"folder" text,
	"state" text DEFAULT 'draft' NOT NULL,
	"draft" jsonb NOT NULL,
	"revision" integer DEFAULT 0 NOT NULL,
	"live_version_id" uuid,
	"created_at" timestamptz NOT NULL,
	"updated_at" timestamptz NOT NULL,
	"created_by" uuid
);
--> statement-breakpoint
CREATE TABLE "score_entries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "score_entries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"lead_id" uuid NOT NULL,
	"axis" text NOT NULL,
	"points" integer NOT NULL,
	"rule_id" text,
	"rule_set" integer,
	"event_seq" bigint,
	"run_id" uuid,
	"subject" text,
	"note" text,
	"reason" text DEFAULT 'met' NOT NULL,
	"at" timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE "score_rule_sets" (
	"version" integer PRIMARY KEY NOT NULL,
	"rules" jsonb NOT NULL,
	"live_from" timestamptz NOT NULL,
	"created_by" uuid,
	"created_at" timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scores" (
	"lead_id" uuid PRIMARY KEY NOT NULL,
	"company" integer DEFAULT 0 NOT NULL,
	"personal" integer DEFAULT 0 NOT NULL,
	"site" integer DEFAULT 0 NOT NULL,
	"real" integer DEFAULT 0 NOT NULL,
	"total" integer GENERATED ALWAYS AS (company + personal + site + "real") STORED NOT NULL
);
--> statement-breakpoint
CREATE TABLE "secrets" (
	"name" text PRIMARY KEY NOT NULL,
	"key_id" text NOT NULL,
	"ciphertext" text NOT NULL,
	"updated_at" timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE "segment_members" (
	"segment_id" text NOT NULL,
	"lead_id" uuid NOT NULL,
	"joined_at" timestamptz NOT NULL,
	CONSTRAINT "segment_members_segment_id_lead_id_pk" PRIMARY KEY("segment_id","lead_id")
);
--> statement-breakpoint
CREATE TABLE "segments" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"condition" jsonb NOT NULL,
	"built_at" timestamptz,
	"created_at" timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamptz NOT NULL,
	"last_seen_at" timestamptz NOT NULL,
	"expires_at" timestamptz NOT NULL,
	"user_agent" text
);
--> statement-breakpoint
CREATE TABLE "shards" (
	"shard" smallint PRIMARY KEY NOT NULL,
	"owner" text,
	"lease_until" timestamptz
);
--> statement-breakpoint
CREATE TABLE "sign_in_failures" (
	"key" text PRIMARY KEY NOT NULL,
	"failures" integer NOT NULL,
	"last_at" timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"form_id" text NOT NULL,
	"lead_id" uuid,
	"visitor_id" text,
	"fields" jsonb NOT NULL,
	"at" timestamptz NOT NULL
);
--> statement-breakpoint
CREATE TABLE "suppressions" (
	"channel" text NOT NULL,
	"address_hash" text NOT NULL,
	"reason" text NOT NULL,
	"at" timestamptz NOT NULL,
	"message_id" uuid,
	CONSTRAINT "suppressions_channel_address_hash_pk" PRIMARY KEY("channel","address_hash")
);
--> statement-breakpoint
CREATE TABLE "tasks" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text NOT NULL,
	"kind" text NOT NULL,
	"lead_id" uuid NOT NULL,
	"run_id" uuid,
	"node" text,
	"assignee_id" uuid,
	"priority" text DEFAULT 'normal' NOT NULL,
	"script" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"due_at" timestamptz NOT NULL,
	"overdue_at" timestamptz,
	"outcome" text,
	"answer" jsonb,
	"done_at" timestamptz,
	"done_by" uuid,
	"created_at" timestamptz NOT NULL,
	CONSTRAINT "tasks_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "team_members" (
	"team_id" text NOT NULL,
	"user_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "team_members_team_id_user_id_pk" PRIMARY KEY("team_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "teams" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"turn" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "test_clock" (
	"id" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"offset_ms" bigint DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"language" text DEFAULT 'ja' NOT NULL,
	"password_hash" text,
	"active" boolean DEFAULT true NOT NULL,
	"created_at" timestamptz NOT NULL,
	"last_sign_in_at" timestamptz
);
--> statement-breakpoint
CREATE TABLE "visitors" (
	"id" text PRIMARY KEY NOT NULL,
	"lead_id" uuid,
	"first_seen_at" timestamptz NOT NULL,
	"last_seen_at" timestamptz NOT NULL,
	"ip" text,
	"user_agent" text
);
--> statement-breakpoint
CREATE TABLE "visits" (
	"run_id" uuid NOT NULL,
	"ordinal" integer NOT NULL,
	"lead_id" uuid NOT NULL,
	"version_id" uuid NOT NULL,
	"node" text NOT NULL,
	"entered_at" timestamptz NOT NULL,
	"left_at" timestamptz,
	"port" text,
	"why" jsonb,
	CONSTRAINT "visits_run_id_ordinal_pk" PRIMARY KEY("run_id","ordinal")
);
--> statement-breakpoint
ALTER TABLE "leads" ADD CONSTRAINT "leads_company_id_companies_id_fk" FOREIGN KEY ("company_id") REFERENCES "public"."companies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "list_members" ADD CONSTRAINT "list_members_list_id_lists_id_fk" FOREIGN KEY ("list_id") REFERENCES "public"."lists"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "one_time_tokens" ADD CONSTRAINT "one_time_tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_edits" ADD CONSTRAINT "scenario_edits_scenario_id_scenarios_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenarios"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_versions" ADD CONSTRAINT "scenario_versions_scenario_id_scenarios_id_fk" FOREIGN KEY ("scenario_id") REFERENCES "public"."scenarios"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "segment_members" ADD CONSTRAINT "segment_members_segment_id_segments_id_fk" FOREIGN KEY ("segment_id") REFERENCES "public"."segments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_members" ADD CONSTRAINT "team_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_log_subject" ON "audit_log" USING btree ("subject_kind","subject_id");--> statement-breakpoint
CREATE INDEX "audit_log_at" ON "audit_log" USING btree ("at");--> statement-breakpoint
CREATE INDEX "companies_name_key" ON "companies" USING btree ("name_key");--> statement-breakpoint
CREATE INDEX "companies_domain" ON "companies" USING btree ("domain");--> statement-breakpoint
CREATE INDEX "consents_lead" ON "consents" USING btree ("lead_id","channel");--> statement-breakpoint
CREATE INDEX "event_keys_received" ON "event_keys" USING brin ("received_at");--> statement-breakpoint
CREATE INDEX "events_lead_kind" ON "events" USING btree ("lead_id","kind","seq");--> statement-breakpoint
CREATE INDEX "events_kind_time" ON "events" USING btree ("kind","occurred_at","lead_id") WHERE not machine;--> statement-breakpoint
CREATE INDEX "events_received" ON "events" USING brin ("received_at");--> statement-breakpoint
CREATE INDEX "goals_reached_version" ON "goals_reached" USING btree ("version_id","goal");--> statement-breakpoint
CREATE INDEX "handoffs_open" ON "handoffs" USING btree ("answer_by") WHERE state in ('open', 'held');--> statement-breakpoint
CREATE INDEX "handoffs_lead" ON "handoffs" USING btree ("lead_id");--> statement-breakpoint
CREATE INDEX "handoffs_run" ON "handoffs" USING btree ("run_id");--> statement-breakpoint
CREATE INDEX "hits_queue" ON "hits" USING btree ("shard","id") WHERE not kept and fault is null;--> statement-breakpoint
CREATE INDEX "hits_visitor" ON "hits" USING btree ("visitor_id","id");--> statement-breakpoint
CREATE INDEX "identities_lead" ON "identities" USING btree ("lead_id");--> statement-breakpoint
CREATE INDEX "jobs_due" ON "jobs" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "lead_merges_survivor" ON "lead_merges" USING btree ("survivor_id");--> statement-breakpoint
CREATE INDEX "lead_merges_merged" ON "lead_merges" USING btree ("merged_id");--> statement-breakpoint
CREATE INDEX "leads_search" ON "leads" USING gin ("search" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "leads_folded" ON "leads" USING gin ("folded" jsonb_path_ops);--> statement-breakpoint
CREATE INDEX "leads_company" ON "leads" USING btree ("company_id");--> statement-breakpoint
CREATE INDEX "leads_created" ON "leads" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "leads_time_zone" ON "leads" USING btree ("time_zone") WHERE time_zone is not null;--> statement-breakpoint
CREATE INDEX "list_members_lead" ON "list_members" USING btree ("lead_id");--> statement-breakpoint
CREATE INDEX "mail_hits_message" ON "mail_hits" USING btree ("message_id");--> statement-breakpoint
CREATE INDEX "mail_versions_mail" ON "mail_versions" USING btree ("mail_id","version");--> statement-breakpoint
CREATE INDEX "messages_due" ON "messages" USING btree ("domain",(purpose = 'marketing'),"not_before","id") WHERE state in ('queued', 'claimed', 'deferred');--> statement-breakpoint
CREATE INDEX "messages_doubt" ON "messages" USING btree ("data_started_at") WHERE state in ('data_started', 'in_doubt');--> statement-breakpoint
CREATE INDEX "messages_lead" ON "messages" USING btree ("lead_id","created_at");--> statement-breakpoint
CREATE INDEX "messages_mail" ON "messages" USING btree ("mail_id");--> statement-breakpoint
CREATE INDEX "outbox_run" ON "outbox" USING btree ("run_id");--> statement-breakpoint
CREATE INDEX "run_waits_lead" ON "run_waits" USING btree ("lead_id","topic");--> statement-breakpoint
CREATE UNIQUE INDEX "runs_entry" ON "runs" USING btree ("scenario_id","lead_id","entry");--> statement-breakpoint
CREATE INDEX "runs_scenario" ON "runs" USING btree ("scenario_id","id");--> statement-breakpoint
CREATE INDEX "runs_lead" ON "runs" USING btree ("lead_id");--> statement-breakpoint
CREATE INDEX "runs_version_status" ON "runs" USING btree ("version_id","status");--> statement-breakpoint
CREATE INDEX "runs_wake" ON "runs" USING btree ("wake_at") WHERE status in ('running', 'waiting');--> statement-breakpoint
CREATE UNIQUE INDEX "scenario_versions_n" ON "scenario_versions" USING btree ("scenario_id","n","minor");--> statement-breakpoint
CREATE INDEX "score_entries_lead" ON "score_entries" USING btree ("lead_id","at");--> statement-breakpoint
CREATE INDEX "scores_total" ON "scores" USING btree ("total" DESC NULLS LAST,"lead_id");--> statement-breakpoint
CREATE INDEX "segment_members_lead" ON "segment_members" USING btree ("lead_id");--> statement-breakpoint
CREATE INDEX "sessions_user" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "submissions_form" ON "submissions" USING btree ("form_id","at");--> statement-breakpoint
CREATE INDEX "submissions_lead" ON "submissions" USING btree ("lead_id");--> statement-breakpoint
CREATE INDEX "tasks_open" ON "tasks" USING btree ("kind","due_at") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "tasks_lead" ON "tasks" USING btree ("lead_id");--> statement-breakpoint
CREATE INDEX "tasks_run" ON "tasks" USING btree ("run_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email" ON "users" USING btree ("email");--> statement-breakpoint
CREATE INDEX "visitors_lead" ON "visitors" USING btree ("lead_id");--> statement-breakpoint
CREATE INDEX "visits_node" ON "visits" USING btree ("version_id","node","entered_at");--> statement-breakpoint
CREATE INDEX "visits_open" ON "visits" USING btree ("version_id","node") WHERE left_at is null;--> statement-breakpoint
ALTER TABLE "lead_clock" SET (fillfactor = 70);--> statement-breakpoint
ALTER TABLE "runs" SET (fillfactor = 70);--> statement-breakpoint
ALTER TABLE "scores" SET (fillfactor = 80);--> statement-breakpoint
INSERT INTO "shards" ("shard") SELECT generate_series(0, 63);
