/** Changes the work list from what stands there: every migration that adds kinds of work has its own lines in `body`. */
export const rewriteWorkItems = (steps: string) => `
    DO $$
    DECLARE body text := rtrim(pg_get_viewdef('notifications.work_item'::regclass), E'; \\n');
    BEGIN
      ${steps}
      EXECUTE 'CREATE OR REPLACE VIEW notifications.work_item WITH (security_invoker = true) AS ' || body;
    END $$;`;
