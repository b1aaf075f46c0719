/**
 * For SQL that has addresses as `a.address` (inet): the narrowest range that holds each, as `g`. Of ranges that hold
 * one another the one that begins last is the narrowest, and of those the one that ends first.
 */
export const NARROWEST_RANGE = `
  cross join lateral (
    select r.id, r.addresses, r.company, r.domain, r.corporate_number, r.ignored from address_ranges r
    where r.addresses @> a.address order by lower(r.addresses) desc, upper(r.addresses) limit 1
  ) g`

/** A stored text `ip` as an address, an IPv4 address within IPv6 as what it is; null for what is none. */
export const ADDRESS_OF_IP = `
  case when pg_input_is_valid(ip, 'inet') then regexp_replace(ip, '^::ffff:(?=[0-9]+\\.)', '', 'i')::inet end`

/** A range of `g` as people write it: a network where it is one, an address alone, or from – to. */
export const RANGE_IN_WORDS = `
  case when lower(g.addresses) = upper(g.addresses) then host(lower(g.addresses))
    when host(network(inet_merge(lower(g.addresses), upper(g.addresses)))) = host(lower(g.addresses))
      and host(broadcast(inet_merge(lower(g.addresses), upper(g.addresses)))) = host(upper(g.addresses))
      then text(inet_merge(lower(g.addresses), upper(g.addresses)))
    else host(lower(g.addresses)) || ' – ' || host(upper(g.addresses)) end`

/** For SQL that has a guess as `m`: the company of its corporate number, else of its domain, as `c`. */
export const KNOWN_COMPANY = `
  left join lateral (
    select c.id, c.name from companies c where c.corporate_number = m.corporate_number or c.domain = m.domain
    order by (c.corporate_number = m.corporate_number) is true desc, c.created_at, c.id limit 1
  ) c on true`
