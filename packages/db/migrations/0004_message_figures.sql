DROP INDEX "messages_mail";--> statement-breakpoint
ALTER TABLE "forms" ADD COLUMN "archived_at" timestamptz;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "opened_at" timestamptz;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "clicked_at" timestamptz;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "machine_at" timestamptz;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "seen" text GENERATED ALWAYS AS (case when clicked_at is not null then 'clicked' when opened_at is not null then 'opened' when machine_at is not null then 'machine' end) STORED;--> statement-breakpoint
ALTER TABLE "organisation" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX "messages_figures" ON "messages" USING btree ("mail_id","version_id","node","state","seen");--> statement-breakpoint
UPDATE "messages" m SET "opened_at" = e.opened, "clicked_at" = e.clicked, "machine_at" = e.machine FROM (
	SELECT payload ->> 'message' AS key, min(occurred_at) FILTER (WHERE NOT machine) AS opened,
		min(occurred_at) FILTER (WHERE NOT machine AND kind = 'mail.clicked') AS clicked, min(occurred_at) FILTER (WHERE machine) AS machine
	FROM "events" WHERE kind IN ('mail.opened', 'mail.clicked') GROUP BY 1) e WHERE m.key = e.key;--> statement-breakpoint
CREATE INDEX "messages_ledger" ON "messages" USING btree ("created_at","id") WHERE purpose <> 'staff';--> statement-breakpoint
CREATE INDEX "messages_unsent" ON "messages" USING btree ("state","created_at","id") WHERE purpose <> 'staff' and state <> 'accepted';--> statement-breakpoint
CREATE INDEX "messages_mail" ON "messages" USING btree ("mail_id","created_at","id");