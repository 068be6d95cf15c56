using Matching.Domain;
using Matching.Models;
using Matching.Ranking;
using Matching.Rules;
using Matching.Storage;
using Matching.Storage.LiteDb;

namespace Matching;

/// <summary>The embedded store, the models and the snapshot of the companies beside it, and the engine over them: what a program opens once and closes at its end.</summary>
public sealed class MatchingWorkspace : IDisposable
{
    private readonly TimeProvider _time;

    private MatchingWorkspace(IMatchingStore store, string database, TimeProvider time, IProgress<Text>? notices, RuleBook rules)
    {
        _time = time;
        Store = store;
        ModelFolder = ModelFolderOf(database);
        SnapshotFolder = Path.ChangeExtension(database, ".snapshot");
        Engine = new MatchingEngine(store, new ModelRegistry(ModelFolder, time), time, SnapshotFolder, notices, rules);
    }

    /// <summary>The store.</summary>
    public IMatchingStore Store { get; }

    /// <summary>The folder of the models: beside the database, with <c>.models</c> as its ending.</summary>
    public string ModelFolder { get; }

    /// <summary>
    /// The folder of the companies' snapshot: beside the database, with <c>.snapshot</c> as its ending. It may be deleted; it is then made again.
    /// </summary>
    public string SnapshotFolder { get; }

    /// <summary>The engine.</summary>
    public MatchingEngine Engine { get; }

    /// <summary>Opens the database, or makes an empty one.</summary>
    /// <param name="database">Path of the database file, such as <c>matching.db</c>.</param>
    /// <param name="time">The clock.</param>
    /// <param name="notices">Told of what went wrong and did no harm; null for nobody.</param>
    /// <param name="rulesFolder">The folder of the rule files (<see cref="RuleBook.FolderIn"/>); null for the rules that the engine brings along.</param>
    /// <exception cref="RuleFileException">A rule file is missing, cannot be read or contradicts itself; the database was not opened.</exception>
    /// <exception cref="IOException">Another process has it open, or it cannot be read; the message says which file and what to do.</exception>
    public static MatchingWorkspace Open(string database, TimeProvider time, IProgress<Text>? notices = null, string? rulesFolder = null)
    {
        var rules = rulesFolder is null ? RuleBook.Default : RuleBook.Read(rulesFolder);
        return new MatchingWorkspace(LiteDbStore.Open(database, time), Path.GetFullPath(database), time, notices, rules);
    }

    /// <summary>The models beside a database, without opening the database.</summary>
    /// <param name="database">Path of the database file; it need not be there.</param>
    /// <param name="time">The clock.</param>
    public static ModelRegistry ModelsBeside(string database, TimeProvider time) => new(ModelFolderOf(database), time);

    /// <summary>Fills an empty store from a folder of data and trains both models; does what is missing, and nothing when all is there.</summary>
    /// <param name="dataFolder">The folder that holds <c>real</c>, <c>illustrative</c> and <c>simulated</c>.</param>
    /// <param name="progress">Told of each step.</param>
    /// <param name="cancel">Gives up; what is done stays.</param>
    /// <exception cref="DataRefusedException">A file of the folder is missing or has a bad row; nothing was stored.</exception>
    public void Prepare(string dataFolder, IProgress<Text>? progress = null, CancellationToken cancel = default)
    {
        if (Store.Revision == 0)
        {
            progress?.Report(new Text("载入数据", "loading data"));
            Store.Upsert(DataFolder.Read(dataFolder, DateOnly.FromDateTime(_time.GetLocalNow().DateTime), cancel));
        }

        TrainMissing(progress, cancel);
    }

    /// <summary>Trains each model that was never trained, as after a first run that was interrupted. With too little history none comes of it.</summary>
    /// <remarks>A model that cannot be read is left as it is, for it may come from elsewhere or from a newer build; the rules rank until somebody trains again.</remarks>
    /// <param name="progress">Told of each step.</param>
    /// <param name="cancel">Gives up; what is done stays.</param>
    public void TrainMissing(IProgress<Text>? progress = null, CancellationToken cancel = default)
    {
        foreach (var kind in Enum.GetValues<ModelKind>())
        {
            var name = kind == ModelKind.Outreach ? new Text("招商模型", "outreach model") : new Text("选址模型", "placement model");
            var steps = progress is null ? null : new Forward(progress, name);
            var current = Engine.Models.Examine(kind);
            if (current.Refusal is not null) steps?.Report(Referee.Decide(current).Reason);
            else if (current.Package is null && !Engine.Models.Versions(kind).Any(WasTrainedHere)) Engine.Train(kind, progress: steps, cancel: cancel);
        }
    }

    /// <summary>Closes the store.</summary>
    public void Dispose() => Store.Dispose();

    // One that came from elsewhere does not say what it learned from.
    private static bool WasTrainedHere(ModelVersion version) => version.Card is { Queries: > 0 };

    private static string ModelFolderOf(string database) => Path.ChangeExtension(Path.GetFullPath(database), ".models");

    private sealed class Forward(IProgress<Text> progress, Text name) : IProgress<Text>
    {
        public void Report(Text value) => progress.Report(new Text($"{name.Zh}：{value.Zh}", $"{name.En}: {value.En}"));
    }
}
