using System.Reflection;
using Matching.Domain;

namespace Matching.Rules;

/// <summary>
/// The rules by which companies and projects are graded (domain 7), as staff have written them: one file each, dated. Immutable; a catalog carries the
/// one that its pairs are judged by.
/// </summary>
public sealed class RuleBook
{
    private const string Folder = "rules";

    private static readonly Lazy<RuleBook> Embedded = new(() => Build("", name =>
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Matching.Rules.{name}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }));

    private RuleBook(IReadOnlyList<RuleText> files)
    {
        LeadingEnterprise = LeadingEnterpriseReader.Read(files[0]);
        Review = ReviewReader.Read(files[1]);
        SizeTiers = SizeTierReader.Read(files[2]);
        PerMu = PerMuReader.Read(files[3]);
        AboveScale = AboveScaleReader.Read(files[4]);
    }

    /// <summary>Names of the files, in the order in which they are read.</summary>
    public static IReadOnlyList<string> FileNames { get; } = ["leading-enterprise.yaml", "review.yaml", "size-tiers.yaml", "per-mu.yaml", "above-scale.yaml"];

    /// <summary>The rules that the engine brings along; the same files as those shipped in <c>data/rules</c>.</summary>
    public static RuleBook Default => Embedded.Value;

    /// <summary>Tiers of leading enterprises (7.1).</summary>
    public DatedRules<LeadingEnterpriseRules> LeadingEnterprise { get; }

    /// <summary>Scorecard of the project review (7.2).</summary>
    public DatedRules<ReviewRules> Review { get; }

    /// <summary>Size tiers used in reporting (7.3).</summary>
    public DatedRules<SizeTierRules> SizeTiers { get; }

    /// <summary>Formulas of the per-mu assessment (7.4).</summary>
    public DatedRules<PerMuRules> PerMu { get; }

    /// <summary>Thresholds of above designated size (7.5).</summary>
    public DatedRules<AboveScaleRules> AboveScale { get; }

    /// <summary>The folder <c>rules</c> of a folder of data; null when it has none.</summary>
    public static string? FolderIn(string? dataFolder) =>
        dataFolder is not null && Path.Combine(dataFolder, Folder) is var folder && Directory.Exists(folder) ? folder : null;

    /// <summary>Reads the files of a folder, all or none.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="RuleFileException">A file is missing, cannot be read or contradicts itself; it names every mistake of every file.</exception>
    public static RuleBook Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        return Build(folder, name => File.ReadAllText(Path.Combine(folder, name)));
    }

    /// <summary>Whether a firm is above designated size (规上) by the thresholds of a day.</summary>
    /// <param name="code2017">GB/T 4754-2017 code, with or without its section letter; carry 2011 codes over first.</param>
    /// <param name="revenue">Revenue of one year.</param>
    /// <param name="employees">Employees at the end of it; null when unknown.</param>
    /// <param name="date">The day whose thresholds are asked for.</param>
    /// <returns>Null when nobody can tell (<see cref="AboveScaleRules.IsAboveScale"/>), or when the day lies before the first thresholds.</returns>
    public bool? IsAboveScale(string? code2017, Money revenue, int? employees, DateOnly date) =>
        AboveScale.InForce(date)?.IsAboveScale(code2017, revenue, employees);

    /// <summary>Builds a book from texts, for whoever keeps them elsewhere.</summary>
    /// <param name="folder">The folder to name in messages; may be empty.</param>
    /// <param name="open">Reads a file by its name.</param>
    /// <exception cref="RuleFileException">A file is missing, cannot be read or contradicts itself.</exception>
    internal static RuleBook Build(string folder, Func<string, string> open)
    {
        var files = FileNames.Select(name => RuleText.Open(Path.Combine(folder, name), () => open(name))).ToArray();
        var book = new RuleBook(files);
        var issues = files.SelectMany(file => file.Issues).ToArray();
        return issues.Length == 0 ? book : throw new RuleFileException(issues);
    }
}
