using Matching.Domain;

namespace Matching.Simulation;

/// <summary>Draws a world: companies, plots and buildings with their units, and nothing that happened in it (domain, appendix A, steps 1–3).</summary>
/// <remarks>
/// Every row is drawn from its own number and the seed alone: the first thousand companies of a million are those of a thousand. Only the keys and names
/// of a world beyond 99,999 companies, or 9,999 plots or buildings, have more digits, so that keys compared by ordinal stay in the order of the numbers.
/// </remarks>
public static class WorldSimulator
{
    /// <summary>Draws all of it into memory; for worlds too large for that, <see cref="Companies"/> draws while it is read.</summary>
    /// <param name="options">Sizes and seed.</param>
    /// <param name="progress">Told of each step.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static MatchingData World(SimulationOptions options, IProgress<Text>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        var companies = new List<Company>(options.Companies);
        companies.AddRange(new SimulatedCompanies(options, progress, cancel));
        progress?.Report(new Text($"{companies.Count} 家模拟企业", $"{companies.Count} simulated companies"));
        return Spaces(options, progress, cancel) with { Companies = companies };
    }

    /// <summary>The companies, drawn one by one whenever they are read: none is held.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    public static IReadOnlyList<Company> Companies(SimulationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        return new SimulatedCompanies(options, progress: null, CancellationToken.None);
    }

    /// <summary>The plots, and the buildings with their units.</summary>
    /// <param name="options">Sizes and seed.</param>
    /// <param name="progress">Told of each step.</param>
    /// <param name="cancel">Gives up.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option lies outside its range.</exception>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static MatchingData Spaces(SimulationOptions options, IProgress<Text>? progress = null, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Validate();
        var plots = Enumerable.Range(1, options.Plots).Select(n => PlotDraw.Draw(options, n)).ToArray();
        cancel.ThrowIfCancellationRequested();
        var buildings = Enumerable.Range(1, options.Buildings).Select(n => BuildingDraw.Draw(options, n)).ToArray();
        progress?.Report(new Text($"{plots.Length} 宗模拟地块，{buildings.Length} 栋模拟楼宇", $"{plots.Length} simulated plots, {buildings.Length} simulated buildings"));
        return MatchingData.Empty with { Plots = plots, Buildings = [.. buildings.Select(b => b.Building)], Units = [.. buildings.SelectMany(b => b.Units)] };
    }
}
