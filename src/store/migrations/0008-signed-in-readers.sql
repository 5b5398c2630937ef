-- What is public of the register is read by whoever is signed in, on their own behalf or on an association's: a rater's link, a
-- visitor, the platform and jobs of other associations read nothing of it.
drop policy everyone_reads on holders;
drop policy everyone_reads on standings;
drop policy everyone_reads on holder_words;
create policy signed_in_reads on holders for select using (scope() in ('person', 'staff'));
create policy signed_in_reads on standings for select using (scope() in ('person', 'staff'));
create policy signed_in_reads on holder_words for select using (scope() in ('person', 'staff'));

-- Staff know when their association last looked at a portfolio that they may look at: what waits is told by it, and one
-- visit is one look.
create policy granted_reads on portfolio_looks for select
  using (scope() = 'staff' and association_id = current_association() and person_id <> current_person()
    and (select may_look()) and exists (select 1 from portfolio_grants g
      where g.association_id = current_association() and g.person_id = portfolio_looks.person_id
        and g.ended_at is null and g.holds_until > now()));
create index on portfolio_looks (association_id, person_id, looked_at);
