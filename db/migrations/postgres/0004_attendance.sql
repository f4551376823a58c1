ALTER TABLE "slots" ADD COLUMN "attendance" text;--> statement-breakpoint
CREATE INDEX "cases_by_owner" ON "cases" USING btree ("municipality","status","owner_id","rank_day","number");--> statement-breakpoint
CREATE INDEX "cases_by_due" ON "cases" USING btree ("municipality","status","due_day");--> statement-breakpoint
CREATE INDEX "slots_by_time" ON "slots" USING btree ("municipality","starts_at");