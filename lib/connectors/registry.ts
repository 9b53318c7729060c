import { builtInCalendar } from './built-in/calendar.ts'
import { builtInTickets } from './built-in/tickets.ts'
import type { ConnectorId } from './manifests.ts'
import type { Connector } from './ports.ts'

export type Connectors = { [Id in ConnectorId]: Connector }

/** How each connector is reached. */
export const connectors: Connectors = {
  'built-in': { tickets: builtInTickets, calendar: builtInCalendar },
}
