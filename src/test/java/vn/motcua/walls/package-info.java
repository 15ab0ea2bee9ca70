/**
 * The walls between provinces, roles, charges and nobody: every door of the portal, tried by everybody.
 *
 * <p>How the tests work: {@link vn.motcua.walls.Plant} puts a marked row into every table of one province;
 * {@link vn.motcua.walls.Survey} has {@linkplain vn.motcua.walls.Caller everybody} try every door before and after;
 * {@link vn.motcua.walls.MatrixTests} says who must have seen a difference, and that nobody else has.
 *
 * <p>What to add with new code; a test that fails says which of these is missing:
 *
 * <ul>
 *   <li>a service method: one line in {@code ServiceCases} (or {@code AccountCases}), such as {@code reads("UnitService.count", s ->
 *       s.the(UnitService.class).count(UnitFilter.ALL, s.day())).seenBy(LEADER).blind(UNIT_OFFICER)}: {@code seenBy}
 *       see the marked row, {@code blind} may call and see only what is in their charge, {@code never} may call and
 *       see none of it; all others must be refused. {@code changes} is for what changes rows that the call names,
 *       {@code adds} for what adds rows to the caller's own province, {@code constant} for what shows no rows,
 *       {@code forEverybody} for what even those see who are not signed in;
 *   <li>an endpoint: the same in {@code EndpointCases}; an address of a screen: in {@code ScreenCases}, and
 *       how many statements it sends in {@code ScreenStatementsTests};
 *   <li>a table: nothing, unless the database refuses the made-up row: then what its columns must hold, in
 *       {@code Plant.VALUES}. Keys of planted rows: {@code s.id("table")};
 *   <li>a thread, a job, a memory, an open door, somebody who enters a province by name: a line with the reason in
 *       {@code SourceWallsTests}.
 * </ul>
 *
 * <p>Where somebody may say in which province they work ({@code X-Province}, the switch of a session), {@link
 * vn.motcua.walls.PlaceWallsTests} has everybody claim what is not theirs.
 *
 * <p>The tests are themselves tested, by leaks planted into a copy of the code: {@code ./motcua test --leaks}.
 */
package vn.motcua.walls;
