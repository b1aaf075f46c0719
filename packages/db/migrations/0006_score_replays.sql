CREATE TABLE "score_replays" (
	"id" uuid PRIMARY KEY NOT NULL,
	"live" jsonb NOT NULL,
	"draft" jsonb NOT NULL,
	"since" timestamptz NOT NULL,
	"until" timestamptz NOT NULL,
	"state" text DEFAULT 'running' NOT NULL,
	"leads" integer NOT NULL,
	"tally" jsonb NOT NULL,
	"created_by" uuid,
	"created_at" timestamptz NOT NULL,
	"ended_at" timestamptz
);
--> statement-breakpoint
CREATE INDEX "score_replays_created" ON "score_replays" USING btree ("created_at");