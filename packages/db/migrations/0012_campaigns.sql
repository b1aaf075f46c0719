CREATE TABLE "campaign_goals" (
	"campaign_id" text NOT NULL,
	"subject" text NOT NULL,
	"lead_id" uuid NOT NULL,
	"at" timestamptz NOT NULL,
	"amount" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "campaign_goals_campaign_id_subject_pk" PRIMARY KEY("campaign_id","subject")
);
--> statement-breakpoint
CREATE TABLE "campaign_members" (
	"campaign_id" text NOT NULL,
	"lead_id" uuid NOT NULL,
	"targeted_at" timestamptz NOT NULL,
	"reached_at" timestamptz,
	"responded_at" timestamptz,
	"achieved_at" timestamptz,
	"status" text GENERATED ALWAYS AS (case when achieved_at is not null then 'achieved' when responded_at is not null then 'responded' when reached_at is not null then 'reached' else 'targeted' end) STORED,
	CONSTRAINT "campaign_members_campaign_id_lead_id_pk" PRIMARY KEY("campaign_id","lead_id")
);
--> statement-breakpoint
CREATE TABLE "campaign_parts" (
	"campaign_id" text NOT NULL,
	"kind" text NOT NULL,
	"part_id" text NOT NULL,
	CONSTRAINT "campaign_parts_campaign_id_kind_part_id_pk" PRIMARY KEY("campaign_id","kind","part_id")
);
--> statement-breakpoint
CREATE TABLE "campaigns" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"purpose" text DEFAULT '' NOT NULL,
	"goal" jsonb NOT NULL,
	"target" bigint NOT NULL,
	"starts_on" text NOT NULL,
	"ends_on" text NOT NULL,
	"due_on" text NOT NULL,
	"cost" bigint,
	"segment_id" text,
	"figures" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"counted_at" timestamptz,
	"count_due_at" timestamptz,
	"created_by" uuid,
	"created_at" timestamptz NOT NULL
);
--> statement-breakpoint
ALTER TABLE "custom_fields" ADD COLUMN "name_en" text;--> statement-breakpoint
ALTER TABLE "campaign_goals" ADD CONSTRAINT "campaign_goals_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_members" ADD CONSTRAINT "campaign_members_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaign_parts" ADD CONSTRAINT "campaign_parts_campaign_id_campaigns_id_fk" FOREIGN KEY ("campaign_id") REFERENCES "public"."campaigns"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "campaigns" ADD CONSTRAINT "campaigns_segment_id_segments_id_fk" FOREIGN KEY ("segment_id") REFERENCES "public"."segments"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "campaign_goals_at" ON "campaign_goals" USING btree ("campaign_id","at");--> statement-breakpoint
CREATE INDEX "campaign_goals_lead" ON "campaign_goals" USING btree ("lead_id");--> statement-breakpoint
CREATE INDEX "campaign_members_status" ON "campaign_members" USING btree ("campaign_id","status","lead_id");--> statement-breakpoint
CREATE INDEX "campaign_members_lead" ON "campaign_members" USING btree ("lead_id");--> statement-breakpoint
CREATE INDEX "campaign_parts_part" ON "campaign_parts" USING btree ("kind","part_id");--> statement-breakpoint
CREATE INDEX "campaigns_to_count" ON "campaigns" USING btree ("count_due_at") WHERE count_due_at is not null;