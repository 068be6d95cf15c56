using Matching.Domain;

namespace Matching.Tests;

public class TrainingStepsTest
{
    private static readonly Text First = new("一", "one"), Second = new("二", "two");

    private readonly List<TrainingProgress> _told = [];

    [Fact]
    public void A_step_within_a_step_tells_its_share_of_the_whole()
    {
        var steps = new TrainingSteps(new Told<TrainingProgress>(_told));
        steps.Begin(First, 0.2);
        steps.Begin(Second, 0.6);
        steps.Within(First, 0.5);
        steps.Within(Second, 7);
        steps.Begin(First, 1);

        Assert.Equal([(First, 0), (Second, 0.2), (First, 0.4), (Second, 0.6), (First, 0.6)], _told.Select(told => (told.Step, Math.Round(told.Fraction!.Value, 9))));
    }

    [Fact]
    public void Shares_never_fall_and_never_pass_the_whole()
    {
        var steps = new TrainingSteps(null);
        steps.Begin(First, 0.5);
        Assert.Throws<ArgumentOutOfRangeException>(() => steps.Begin(Second, 0.4));
        Assert.Throws<ArgumentOutOfRangeException>(() => steps.Begin(Second, 1.1));
    }

    [Fact]
    public void Those_who_ask_for_texts_hear_each_step_once()
    {
        var texts = new List<Text>();
        var steps = new TrainingSteps(new StepTexts(new Told<Text>(texts)));
        steps.Begin(First, 0.5);
        steps.Within(First, 0.5);
        steps.Begin(Second, 1);

        Assert.Equal([First, Second], texts);
    }

    [Fact]
    public void A_training_tells_rising_fractions_and_one_that_is_canceled_keeps_nothing()
    {
        using var store = new Matching.Storage.InMemory.InMemoryStore();
        store.Upsert(SizeDecides.Rows());
        using var folder = new Models.TemporaryFolder();
        var engine = new MatchingEngine(store, new Matching.Models.ModelRegistry(folder.Path, new Cli.FixedTime(SizeDecides.End)), new Cli.FixedTime(SizeDecides.End));
        using var cancel = new CancellationTokenSource();

        var progress = new Told<TrainingProgress>(_told, told => CancelAt(told, cancel));
        Assert.ThrowsAny<OperationCanceledException>(() => engine.Train(ModelKind.Outreach, progress, SizeDecides.End, cancel: cancel.Token));

        Assert.True(_told.Count >= 3);
        Assert.Equal(_told.Select(told => told.Fraction).Order(), _told.Select(told => told.Fraction));
        Assert.Empty(engine.Models.Versions(ModelKind.Outreach));
        Assert.Empty(engine.Models.History(ModelKind.Outreach));
    }

    // The last step of all: nothing that comes after it may be kept.
    private static void CancelAt(TrainingProgress told, CancellationTokenSource cancel)
    {
        if (told.Step.En.Contains("whole history", StringComparison.Ordinal)) cancel.Cancel();
    }

    private sealed class Told<T>(List<T> told, Action<T>? then = null) : IProgress<T>
    {
        public void Report(T value)
        {
            told.Add(value);
            then?.Invoke(value);
        }
    }
}
