CREATE TABLE "transfer_files" (
	"id" uuid PRIMARY KEY NOT NULL,
	"transfer_id" uuid NOT NULL,
	"name" text NOT NULL,
	"size" bigint NOT NULL,
	"modified_at" timestamptz NOT NULL,
	"state" text NOT NULL,
	"sha256" text,
	"import_id" uuid,
	"rows" bigint,
	"fault" jsonb,
	"settled" boolean DEFAULT true NOT NULL,
	"seen_at" timestamptz NOT NULL,
	"ended_at" timestamptz
);
--> statement-breakpoint
CREATE TABLE "transfers" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"settings" jsonb NOT NULL,
	"paused" boolean DEFAULT false NOT NULL,
	"host_key" jsonb,
	"offered_key" jsonb,
	"last_run_at" timestamptz,
	"fault" jsonb,
	"told_fault" text,
	"told_at" timestamptz,
	"created_by" uuid,
	"created_at" timestamptz NOT NULL,
	"updated_at" timestamptz NOT NULL
);
--> statement-breakpoint
ALTER TABLE "transfer_files" ADD CONSTRAINT "transfer_files_transfer_id_transfers_id_fk" FOREIGN KEY ("transfer_id") REFERENCES "public"."transfers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "transfer_files_once" ON "transfer_files" USING btree ("transfer_id","name","size","modified_at");--> statement-breakpoint
CREATE INDEX "transfer_files_seen" ON "transfer_files" USING btree ("transfer_id","seen_at");--> statement-breakpoint
CREATE INDEX "transfer_files_same" ON "transfer_files" USING btree ("transfer_id","sha256");--> statement-breakpoint
CREATE INDEX "transfer_files_import" ON "transfer_files" USING btree ("import_id") WHERE import_id is not null;