/** The account that owns the workspace of the server under test. */
export const owner = {
  email: 'owner@centralita.local',
  password: process.env.E2E_OWNER_PASSWORD ?? '',
}
