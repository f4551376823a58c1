ALTER TABLE "cases" ADD COLUMN "came_in_rush" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "begun_in_rush" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "cases_by_rush" ON "cases" USING btree ("municipality","came_in_rush","status","owner_id","due_day","rank_day");