using Matching.Scoring;

namespace Matching.Models;

/// <summary>A trained model as it is kept and served: its card, what scores, and what makes probabilities of scores.</summary>
/// <param name="Card">The card.</param>
/// <param name="Model">The model over the card's features.</param>
/// <param name="Calibrator">Makes probabilities of its scores; null when it is not calibrated, and then the card has no <see cref="ModelCard.Calibration"/> either.</param>
public sealed record ModelPackage(ModelCard Card, AdditiveModel Model, Calibrator? Calibrator = null);
