CREATE TABLE "pending_submissions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"form_id" text NOT NULL,
	"email" text NOT NULL,
	"language" text NOT NULL,
	"definition" jsonb NOT NULL,
	"answers" jsonb NOT NULL,
	"consent" boolean,
	"visitor" jsonb,
	"url" text,
	"source" text,
	"created_at" timestamptz NOT NULL,
	"expires_at" timestamptz NOT NULL,
	"confirmed_at" timestamptz
);
--> statement-breakpoint
CREATE TABLE "seminar_guests" (
	"seminar_id" text NOT NULL,
	"lead_id" uuid NOT NULL,
	"registered_at" timestamptz,
	"attended_at" timestamptz,
	"told_at" timestamptz,
	CONSTRAINT "seminar_guests_seminar_id_lead_id_pk" PRIMARY KEY("seminar_id","lead_id")
);
--> statement-breakpoint
CREATE TABLE "seminars" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"title" jsonb NOT NULL,
	"starts_at" timestamptz NOT NULL,
	"ends_at" timestamptz NOT NULL,
	"time_zone" text NOT NULL,
	"place" text NOT NULL,
	"capacity" integer,
	"form_id" text,
	"created_at" timestamptz NOT NULL,
	"updated_at" timestamptz NOT NULL,
	"archived_at" timestamptz
);
--> statement-breakpoint
CREATE INDEX "pending_submissions_email" ON "pending_submissions" USING btree ("email","created_at");--> statement-breakpoint
CREATE INDEX "pending_submissions_expiry" ON "pending_submissions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "seminar_guests_lead" ON "seminar_guests" USING btree ("lead_id");--> statement-breakpoint
CREATE UNIQUE INDEX "seminars_form" ON "seminars" USING btree ("form_id") WHERE archived_at is null;