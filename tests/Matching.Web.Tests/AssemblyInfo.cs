using Matching.Web.Tests.Hosting;

// One server and one browser serve all tests; on two cores, pages that are driven side by side wait for one another.
[assembly: AssemblyFixture(typeof(DeskHost))]
[assembly: AssemblyFixture(typeof(Browser))]
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]
