using Matching.Catalog;
using Matching.Domain;
using Matching.Evaluation;
using Matching.Import;
using Matching.Models;
using Matching.Ranking;
using Matching.Rules;
using Matching.Storage;
using Matching.Training;

namespace Matching;

/// <summary>
/// The one door to the engine: shortlist, match, explain, plan, import, train, evaluate. Safe for concurrent callers.
/// </summary>
/// <remarks>
/// Every answer is computed from one catalog snapshot, rebuilt when the store's revision has moved. The companies' part of it is made again only when a
/// company has changed, and kept in a file that the next start opens. Where the current model cannot be read the rules rank, and the answer says so.
/// </remarks>
/// <param name="store">Where rows and shortlists are kept. The engine does not dispose it.</param>
/// <param name="models">Where models are kept.</param>
/// <param name="time">The clock; "today" is its local date.</param>
/// <param name="snapshotFolder">Where the companies' part of the catalog is kept; null keeps it in memory alone.</param>
/// <param name="notices">Told of what went wrong and did no harm, such as a snapshot that could not be written; null for nobody.</param>
/// <param name="rules">The rules of grading; null for those that the engine brings along.</param>
public sealed partial class MatchingEngine(
    IMatchingStore store, ModelRegistry models, TimeProvider time, string? snapshotFolder = null, IProgress<Text>? notices = null, RuleBook? rules = null)
{
    private readonly Lock _gate = new();
    private readonly CompanySnapshots _snapshots = new(snapshotFolder, notices);
    private (string Version, CompanyTable Table)? _companies;
    private CatalogSnapshot? _catalog;

    /// <summary>The day on which questions are asked, unless they say otherwise.</summary>
    public DateOnly Today => DateOnly.FromDateTime(time.GetLocalNow().DateTime);

    /// <summary>The models.</summary>
    public ModelRegistry Models => models;

    /// <summary>The rules by which companies and projects are graded.</summary>
    public RuleBook Rules { get; } = rules ?? RuleBook.Default;

    /// <summary>The catalog as of the store's present revision.</summary>
    public CatalogSnapshot Catalog
    {
        get
        {
            lock (_gate)
            {
                if (_catalog is null || _catalog.Revision != store.Revision) _catalog = BuildCatalog();
                return _catalog;
            }
        }
    }

    /// <summary>Ranks spaces for a company, by what it last asked for, on that day or before.</summary>
    /// <exception cref="NotInCatalogException">There is no such company.</exception>
    public RankedList Match(string companyId, int top = 10, DateOnly? asOf = null, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        var catalog = Catalog;
        return MatchRanking.Rank(catalog, Find(catalog, companyId), LastAsked(catalog, companyId, asOf), companyId, top, asOf ?? Today, models.Examine(ModelKind.Placement), cancel);
    }

    /// <summary>Ranks spaces for an enquiry, of a company in the catalog or of one that it describes.</summary>
    /// <exception cref="NotInCatalogException">The enquiry names a company that is not there.</exception>
    public RankedList Match(EnquiryDocument enquiry, int top = 10, DateOnly? asOf = null, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        var catalog = Catalog;
        var company = CompanyOf(catalog, enquiry);
        return MatchRanking.Rank(
            catalog, company, enquiry.Requirement, enquiry.Id ?? company.Company.Id, top, asOf ?? enquiry.ReceivedOn ?? Today, models.Examine(ModelKind.Placement), cancel);
    }

    /// <summary>Records one stage event.</summary>
    /// <exception cref="NotInCatalogException">It names a company or an offering that is not there.</exception>
    public UpsertResult Record(Engagement engagement)
    {
        var catalog = Catalog;
        Find(catalog, engagement.CompanyId);
        Find(catalog, engagement.OfferingId);
        return store.Upsert(MatchingData.Empty with { Engagements = [TypedIn.Written(engagement)] });
    }

    /// <summary>
    /// Trains a model, judges it on a time-ordered hold-out, and keeps it. It is published only if it beat the rules and the model in charge; else it
    /// stands beside that one, which goes on ranking.
    /// </summary>
    /// <param name="kind">Which question.</param>
    /// <param name="until">It learns from nothing on or after this day; null for today.</param>
    /// <param name="seed">The same data and seed give the same model.</param>
    /// <param name="trainer">How to learn, one of <see cref="KnownTrainers.Names"/>; by default cross-validation inside the training window chooses.</param>
    /// <param name="progress">Told of each step.</param>
    /// <param name="cancel">Gives up; the present model stays.</param>
    /// <exception cref="ArgumentException">There is no such trainer.</exception>
    public TrainingOutcome Train(
        ModelKind kind, DateOnly? until = null, int seed = 1, string trainer = KnownTrainers.Automatic, IProgress<Text>? progress = null, CancellationToken cancel = default) =>
        Train(kind, until, seed, trainer, new TrainingSteps(progress is null ? null : new StepTexts(progress)), cancel);

    /// <summary>Trains a model in the same way, and tells how far it has come.</summary>
    /// <param name="kind">Which question.</param>
    /// <param name="progress">Told of each step and of its share of the whole.</param>
    /// <param name="until">It learns from nothing on or after this day; null for today.</param>
    /// <param name="seed">The same data and seed give the same model.</param>
    /// <param name="trainer">How to learn, one of <see cref="KnownTrainers.Names"/>; by default cross-validation inside the training window chooses.</param>
    /// <param name="cancel">Gives up; the present model stays.</param>
    /// <exception cref="ArgumentException">There is no such trainer.</exception>
    public TrainingOutcome Train(
        ModelKind kind, IProgress<TrainingProgress> progress, DateOnly? until = null, int seed = 1, string trainer = KnownTrainers.Automatic, CancellationToken cancel = default) =>
        Train(kind, until, seed, trainer, new TrainingSteps(progress), cancel);

    /// <summary>Makes a version that is kept the current one.</summary>
    /// <exception cref="NotInCatalogException">There is no such version.</exception>
    /// <exception cref="ModelRefusedException">It cannot be read or is not ready, and the message says why; the current one stays.</exception>
    public ModelPackage Publish(ModelKind kind, string version) => ModelAdmission.Publish(models, kind, version);

    /// <summary>Takes the current version back, so that the one published before it is current again.</summary>
    /// <returns>That version; null when there was none before, so that the rules rank.</returns>
    /// <exception cref="NothingPublishedException">No version is current.</exception>
    /// <exception cref="ModelRefusedException">The version before cannot be read; the current one stays.</exception>
    public ModelPackage? Revert(ModelKind kind) => models.Revert(kind);

    /// <summary>
    /// Takes a model that LightGBM or XGBoost trained elsewhere, judges it, and keeps it. It is published only if it beat the rules and the model in charge.
    /// </summary>
    /// <param name="kind">Which question it answers.</param>
    /// <param name="modelFile">A LightGBM text model or an XGBoost JSON model.</param>
    /// <param name="mapFile">CSV or XLSX with the columns <c>model_feature</c> and <c>feature</c>: which of the engine's features each of the model's is.</param>
    /// <param name="trainedUntil">It learned from nothing on or after this day, so that the later history may judge it; null when nobody knows, and then it is not judged.</param>
    /// <param name="seed">The seed of chance and of the test.</param>
    /// <param name="progress">Told of each step.</param>
    /// <param name="cancel">Gives up; nothing is kept.</param>
    /// <exception cref="ModelRefusedException">The model cannot be served, or a feature is unknown, unmapped or given twice.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public ModelImportOutcome ImportModel(
        ModelKind kind, string modelFile, string mapFile, DateOnly? trainedUntil = null, int seed = 1, IProgress<Text>? progress = null, CancellationToken cancel = default)
    {
        var champion = InCharge(kind);
        var (outcome, judgement) = ModelImport.Run(kind, modelFile, mapFile, trainedUntil, Catalog, Today, champion, seed, progress, cancel);
        if (outcome.Package is not { } package) return outcome;
        var taken = judgement is null ? models.Add(package) : ModelAdmission.Take(models, package, judgement, champion).Package;
        return outcome with { Package = taken };
    }

    /// <summary>Learns before a day and measures after it, beside rules, popularity and random.</summary>
    /// <param name="kind">Which question.</param>
    /// <param name="trainUntil">The day that parts learning from measuring.</param>
    /// <param name="offerings">Only these offerings are queries (outreach) or candidates (placement); null for all.</param>
    /// <param name="seed">Decides everything random.</param>
    /// <param name="command">The command to name in the report.</param>
    /// <param name="learningCurve">Whether to learn from growing parts of the history too; takes a few times as long.</param>
    /// <param name="cancel">Gives up.</param>
    /// <param name="progress">Told of each step.</param>
    public Report Evaluate(
        ModelKind kind, DateOnly trainUntil, IReadOnlySet<OfferingId>? offerings = null, int seed = 1, string? command = null, bool learningCurve = false, CancellationToken cancel = default,
        IProgress<Text>? progress = null) => ModelEvaluation.Run(kind, Catalog, trainUntil, Today, offerings, seed, command, learningCurve, progress, cancel);

    private TrainingOutcome Train(ModelKind kind, DateOnly? until, int seed, string trainer, TrainingSteps steps, CancellationToken cancel)
    {
        var champion = InCharge(kind);
        var trained = ModelTraining.Run(kind, Catalog, until ?? Today, champion, KnownTrainers.Find(trainer) is { } asked ? ChosenTrainer.Asked(asked) : null, seed, steps, cancel);
        cancel.ThrowIfCancellationRequested();
        return trained.Package is { } package ? ModelAdmission.Take(models, package, trained.Judgement!, champion) : ModelAdmission.None(trained.TooFew!, champion);
    }

    private ModelPackage? InCharge(ModelKind kind) => ModelAdmission.InCharge(models, kind);

    private CatalogSnapshot BuildCatalog()
    {
        // Revision, version and rows belong together when no write came between reading them.
        long revision;
        string version;
        MatchingData rows;
        do (revision, version, rows) = (store.Revision, store.CompaniesVersion, store.Read());
        while (store.Revision != revision);

        if (_companies?.Version != version) _companies = (version, _snapshots.Open(version, rows.Companies));
        return CatalogSnapshot.Build(rows, _companies.Value.Table, revision, Rules);
    }

    private static CompanyEntry Find(CatalogSnapshot catalog, string id) => catalog.FindCompany(id) ?? throw new NotInCatalogException("company", id);

    private static Offering Find(CatalogSnapshot catalog, OfferingId id) =>
        catalog.TryFindOffering(id, out var offering) ? offering : throw new NotInCatalogException("offering", id.ToString());
}
