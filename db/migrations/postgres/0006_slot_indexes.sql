DROP INDEX "slots_by_holder";--> statement-breakpoint
DROP INDEX "slots_by_case";--> statement-breakpoint
CREATE INDEX "slots_by_hold" ON "slots" USING btree ("municipality","held_until") WHERE "slots"."held_by" is not null;--> statement-breakpoint
CREATE INDEX "slots_by_holder" ON "slots" USING btree ("municipality","held_by") WHERE "slots"."held_by" is not null;--> statement-breakpoint
CREATE INDEX "slots_by_case" ON "slots" USING btree ("municipality","case_id","starts_at") WHERE "slots"."case_id" is not null;