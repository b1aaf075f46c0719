CREATE FUNCTION "person_key" ("fields" jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN
  CASE WHEN coalesce(fields ->> 'lastName', '') <> '' AND coalesce(fields ->> 'firstName', '') <> '' THEN
    translate(regexp_replace(folded((fields ->> 'lastName') || (fields ->> 'firstName')), '\s', '', 'g'),
      '髙﨑𠮷邉邊斎齋齊濱澤廣國嶋冨德惠桒栁圓龍瀨眞增關櫻淺藏條應黑豐榮萬壽',
      '高崎吉辺辺斉斉斉浜沢広国島富徳恵桑柳円竜瀬真増関桜浅蔵条応黒豊栄万寿') END;--> statement-breakpoint
CREATE FUNCTION "phone_key" ("fields" jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN (
  SELECT CASE WHEN length(n.digits) >= 9 THEN n.digits END FROM (
    SELECT regexp_replace(regexp_replace(folded(fields ->> 'phone'), '[^0-9+]', '', 'g'), '^\+810?', '0') AS digits) n);--> statement-breakpoint
CREATE TABLE "bulk_people" (
	"work_id" uuid NOT NULL,
	"lead_id" uuid NOT NULL,
	"outcome" text DEFAULT '' NOT NULL,
	"before" jsonb,
	CONSTRAINT "bulk_people_work_id_lead_id_pk" PRIMARY KEY("work_id","lead_id")
);
--> statement-breakpoint
CREATE TABLE "bulk_works" (
	"id" uuid PRIMARY KEY NOT NULL,
	"work" jsonb NOT NULL,
	"state" text DEFAULT 'running' NOT NULL,
	"people" integer DEFAULT 0 NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"changed" integer DEFAULT 0 NOT NULL,
	"undone" integer DEFAULT 0 NOT NULL,
	"fault" jsonb,
	"created_by" uuid,
	"created_at" timestamptz NOT NULL,
	"ended_at" timestamptz,
	"undone_at" timestamptz
);
--> statement-breakpoint
CREATE TABLE "duplicates" (
	"lead_a" uuid NOT NULL,
	"lead_b" uuid NOT NULL,
	"clash" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"found_at" timestamptz NOT NULL,
	"decided_at" timestamptz,
	"decided_by" uuid,
	CONSTRAINT "duplicates_lead_a_lead_b_pk" PRIMARY KEY("lead_a","lead_b")
);
--> statement-breakpoint
ALTER TABLE "leads" ADD COLUMN "person_key" text GENERATED ALWAYS AS (person_key(fields)) STORED;--> statement-breakpoint
ALTER TABLE "leads" ADD COLUMN "phone_key" text GENERATED ALWAYS AS (phone_key(fields)) STORED;--> statement-breakpoint
ALTER TABLE "bulk_people" ADD CONSTRAINT "bulk_people_work_id_bulk_works_id_fk" FOREIGN KEY ("work_id") REFERENCES "public"."bulk_works"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bulk_people_outcome" ON "bulk_people" USING btree ("work_id","outcome","lead_id");--> statement-breakpoint
CREATE INDEX "bulk_people_lead" ON "bulk_people" USING btree ("lead_id");--> statement-breakpoint
CREATE INDEX "bulk_works_created" ON "bulk_works" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "duplicates_b" ON "duplicates" USING btree ("lead_b");--> statement-breakpoint
CREATE INDEX "duplicates_queue" ON "duplicates" USING btree ("state","found_at" DESC NULLS LAST,"lead_a","lead_b");--> statement-breakpoint
CREATE INDEX "leads_same_company" ON "leads" USING btree ("person_key","company_id","id") WHERE person_key is not null and merged_into is null;--> statement-breakpoint
CREATE INDEX "leads_same_phone" ON "leads" USING btree ("person_key","phone_key","id") WHERE person_key is not null and merged_into is null;