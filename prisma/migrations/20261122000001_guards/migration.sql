-- What Prisma's schema language cannot say: one professional is in one place at a time, history is not rewritten,
-- and a column with a fixed set of words holds one of them.

CREATE EXTENSION IF NOT EXISTS btree_gist;

ALTER TABLE "SlotHold" ADD CONSTRAINT "SlotHold_no_overlap"
  EXCLUDE USING gist ("professionalId" WITH =, "occupied" WITH &&)
  WHERE ("status" IN ('held', 'confirmed'));

CREATE FUNCTION refuse_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of "%" is refused: its rows are history', TG_OP, TG_TABLE_NAME;
END
$$;

CREATE TRIGGER "FlowVersion_immutable" BEFORE UPDATE ON "FlowVersion"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "CallEvent_append_only" BEFORE UPDATE ON "CallEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "AuditEvent_append_only" BEFORE UPDATE OR DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_rewrite();
CREATE TRIGGER "AuditEvent_not_emptied" BEFORE TRUNCATE ON "AuditEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewrite();

ALTER TABLE "Environment" ADD CONSTRAINT "Environment_kind_known"
  CHECK ("kind" IN ('sandbox', 'production'));
ALTER TABLE "Member" ADD CONSTRAINT "Member_role_known"
  CHECK ("role" IN ('owner', 'admin', 'designer', 'agent', 'viewer'));
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_role_known"
  CHECK ("role" IN ('owner', 'admin', 'designer', 'agent', 'viewer'));
ALTER TABLE "Channel" ADD CONSTRAINT "Channel_kind_known"
  CHECK ("kind" IN ('web', 'phone'));
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_kind_known"
  CHECK ("kind" IN ('ticket', 'call-back'));
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_status_known"
  CHECK ("status" IN ('open', 'in-progress', 'waiting', 'solved'));
ALTER TABLE "Ticket" ADD CONSTRAINT "Ticket_priority_known"
  CHECK ("priority" IN ('low', 'normal', 'high', 'urgent'));
ALTER TABLE "BuiltInTicket" ADD CONSTRAINT "BuiltInTicket_priority_known"
  CHECK ("priority" IN ('low', 'normal', 'high', 'urgent'));
ALTER TABLE "SlotHold" ADD CONSTRAINT "SlotHold_status_known"
  CHECK ("status" IN ('held', 'confirmed', 'released', 'expired'));
ALTER TABLE "Appointment" ADD CONSTRAINT "Appointment_status_known"
  CHECK ("status" IN ('confirmed', 'cancelled'));
ALTER TABLE "Effect" ADD CONSTRAINT "Effect_state_known"
  CHECK ("state" IN ('waiting', 'sending', 'delivered', 'refused', 'paused', 'dead'));

ALTER TABLE "SlotHold" ADD CONSTRAINT "SlotHold_time_goes_on"
  CHECK ("endsAt" > "startsAt" AND NOT isempty("occupied"));
ALTER TABLE "Hours" ADD CONSTRAINT "Hours_weekday_known"
  CHECK ("weekday" BETWEEN 1 AND 7);
