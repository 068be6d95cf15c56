using Matching.Domain;
using Matching.Features;
using Matching.Scoring;

namespace Matching.Tests.Cli;

/// <summary>A folder of tiny data and a database that a first use filled from it, shared by the tests of the command line, which run one after another.</summary>
public sealed class TinyWorld : IDisposable
{
    /// <summary>The name of the tests that share it.</summary>
    public const string Name = "command line";

    public TinyWorld()
    {
        Folder = Directory.CreateTempSubdirectory("matching-cli-").FullName;
        TinyData.Write(Data);
        FirstUse = Run("shortlist", "center:big-data");

        Crown("matching");
    }

    public string Folder { get; }

    public string Data => In("data");

    internal CliRun FirstUse { get; }

    public string In(string name) => Path.Combine(Folder, name);

    /// <summary>Runs a command on the prepared database.</summary>
    internal CliRun Run(params string[] args) => CliRun.Of([.. args, "--db", In("matching.db"), "--data", Data]);

    internal CliRun RunAt(int width, params string[] args) => CliRun.Of([.. args, "--db", In("matching.db"), "--data", Data], width);

    public string WriteFile(string name, string text)
    {
        File.WriteAllText(In(name), text);
        return In(name);
    }

    /// <summary>Puts a model in charge, as if the one of the first use had beaten the rules; in a world this small none can.</summary>
    internal void Crown(string database)
    {
        var models = MatchingWorkspace.ModelsBeside(In($"{database}.db"), TimeProvider.System);
        var learned = models.Find(ModelKind.Outreach, models.Versions(ModelKind.Outreach)[0].Name)!;
        models.Keep(learned with { Model = new AdditiveModel(null, RuleScorer.AsLinear(FeatureSchema.Current)), Card = learned.Card with { BeatsRules = true, Decision = new Text("胜出", "won") } });
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
