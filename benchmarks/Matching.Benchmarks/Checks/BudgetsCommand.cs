using System.Globalization;
using System.Text.Json;

namespace Matching.Benchmarks;

/// <summary>
/// <c>budgets</c>: measures what every benchmark allocates in a call and fails when one exceeds its budget of <c>benchmarks/budgets.json</c>, or has
/// none. Times are left to the reports: they differ from machine to machine, bytes hardly do. <c>budgets --write</c> sets every budget anew.
/// </summary>
internal static class BudgetsCommand
{
    private const int WarmUps = 2, Calls = 5;

    // Threads come and go, and each that takes part allocates a little for itself.
    private const double Slack = 1.25;
    private const long Least = 1_000;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static async Task<int> RunAsync(bool write)
    {
        var path = Path.Combine(Repository.Root(), "benchmarks", "budgets.json");
        var budgets = JsonSerializer.Deserialize<Dictionary<string, long>>(File.ReadAllText(path)) ?? throw new InvalidDataException($"{path} is empty.");
        var complaints = new List<string>();
        var met = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var body in BenchmarkBody.All())
        {
            var measured = await AllocatedAsync(body);
            met[body.Name] = Math.Max(met.GetValueOrDefault(body.Name), BudgetFor(measured));
            var allowed = budgets.TryGetValue(body.Name, out var budget) ? budget : (long?)null;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{body,-48} {measured,14:N0} B, allowed {allowed,14:N0} B"));
            if (allowed is null) complaints.Add($"{body.Name} has no budget; it allocates {measured} bytes.");
            else if (measured > allowed) complaints.Add($"{body} allocates {measured} bytes, {allowed} are allowed.");
        }

        if (write)
        {
            File.WriteAllText(path, JsonSerializer.Serialize(met, Indented) + "\n");
            Console.WriteLine($"{path} is written.");
            return 0;
        }

        complaints.AddRange(budgets.Keys.Where(name => !met.ContainsKey(name)).Select(name => $"There is no benchmark {name}, but a budget."));
        foreach (var complaint in complaints) Console.WriteLine(complaint);
        Console.WriteLine(complaints.Count == 0 ? "Every benchmark stays within its budget." : $"See {path}.");
        return complaints.Count == 0 ? 0 : 1;
    }

    // Two digits: a budget says what is meant, not what was measured.
    private static long BudgetFor(long measured)
    {
        var allowed = Math.Max(Least, measured * Slack);
        var step = Math.Pow(10, Math.Floor(Math.Log10(allowed)) - 1);
        return (long)(Math.Ceiling(allowed / step) * step);
    }

    // The least of some calls: what the run-time allocates for itself meanwhile comes and goes.
    private static async Task<long> AllocatedAsync(BenchmarkBody body)
    {
        await using (body)
        {
            await body.SetUpAsync();
            for (var i = 0; i < WarmUps; i++) await body.RunAsync();
            var least = long.MaxValue;
            for (var i = 0; i < Calls; i++)
            {
                var before = GC.GetTotalAllocatedBytes(precise: true);
                await body.RunAsync();
                least = Math.Min(least, GC.GetTotalAllocatedBytes(precise: true) - before);
            }

            return least;
        }
    }
}
