CREATE TABLE "import_layouts" (
	"fingerprint" text PRIMARY KEY NOT NULL,
	"columns" jsonb NOT NULL,
	"used_at" timestamptz NOT NULL
);
--> statement-breakpoint
DELETE FROM "import_rows" WHERE "outcome" IS NULL;--> statement-breakpoint
DROP INDEX "import_rows_open";--> statement-breakpoint
ALTER TABLE "import_rows" ALTER COLUMN "cells" SET DEFAULT '[]'::jsonb;--> statement-breakpoint
ALTER TABLE "import_rows" ALTER COLUMN "outcome" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ALTER COLUMN "plan" SET DEFAULT '{}'::jsonb;--> statement-breakpoint
ALTER TABLE "imports" ALTER COLUMN "state" SET DEFAULT 'ready';--> statement-breakpoint
ALTER TABLE "companies" ADD COLUMN "import_id" uuid;--> statement-breakpoint
ALTER TABLE "import_rows" ADD COLUMN "seq_from" bigint;--> statement-breakpoint
ALTER TABLE "import_rows" ADD COLUMN "seq_to" bigint;--> statement-breakpoint
ALTER TABLE "import_rows" ADD COLUMN "followed" boolean DEFAULT true NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "file_id" uuid;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "format" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "taken" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "counts" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "cost" bigint;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "fault" jsonb;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "undone_at" timestamptz;--> statement-breakpoint
CREATE INDEX "import_rows_to_follow" ON "import_rows" USING btree ("import_id","line") WHERE not followed;--> statement-breakpoint
CREATE INDEX "import_rows_rejected" ON "import_rows" USING btree ("import_id","line") WHERE outcome = 'rejected';--> statement-breakpoint
CREATE INDEX "import_rows_lead" ON "import_rows" USING btree ("lead_id") WHERE seq_from is not null;--> statement-breakpoint
UPDATE "imports" i SET "state" = 'done', "taken" = i."rows", "ended_at" = coalesce(i."ended_at", i."created_at"), "counts" = coalesce((
	SELECT jsonb_object_agg(o."outcome", o."n") FROM (
		SELECT "outcome", count(*) AS "n" FROM "import_rows" r WHERE r."import_id" = i."id" GROUP BY "outcome") o), '{}'::jsonb);
