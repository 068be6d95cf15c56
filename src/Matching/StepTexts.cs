using Matching.Domain;

namespace Matching;

/// <summary>Passes on what a training is doing, to those who do not ask how far it has come: each step once.</summary>
/// <param name="texts">Told.</param>
internal sealed class StepTexts(IProgress<Text> texts) : IProgress<TrainingProgress>
{
    private Text? _last;

    public void Report(TrainingProgress value)
    {
        if (value.Step == _last) return;
        texts.Report(_last = value.Step);
    }
}
